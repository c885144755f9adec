create type extent as (w int, h int);
create domain years as int check (value > 0);
create sequence t_numbers;
create table t (id bigint default nextval('t_numbers'), size extent, age years default 3);
