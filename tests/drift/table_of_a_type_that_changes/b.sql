create type ty as (a bigint, b text, c date);
create table t of ty (a with options not null default 5);
create table u of ty;
create type plain as (a int);
create table v (a int, "x y" int);
