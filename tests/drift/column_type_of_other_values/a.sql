create type one as enum ('a', 'b'); create type two as enum ('x', 'y'); create type pair as (a int, b int); create type triple as (a int, b int, c int);
create table t (c one, d two[], e pair);
