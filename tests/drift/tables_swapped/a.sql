create table one (id bigint primary key, a text);
create table two (id bigint primary key, b int);
create view v as select one.a, two.b from one join two using (id);
