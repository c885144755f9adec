create type e1 as enum ('a');
create type c1 as (e e1);
create domain d1 as c1;
create type c2 as (d d1, a e1[]);
create table t (id bigint, c c2);
