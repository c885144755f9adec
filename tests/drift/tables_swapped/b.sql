create table two (id bigint primary key, a text);
create table one (id bigint primary key, b int);
create view v as select two.a, one.b from two join one using (id);
