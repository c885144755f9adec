create type size as (w int, h int);
create domain age as int check (value > 0);
create sequence numbers;
create table t (id bigint default nextval('numbers'), size size, age age default 3);
