create type ty as (a int, b text);
create table t of ty (a with options primary key, b with options default 'x' not null, check (a > 0));
create table u of ty;
create type plain as (a int, "x y" int);
create table v of plain;
