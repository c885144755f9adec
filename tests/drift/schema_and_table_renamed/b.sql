create schema new;
create table new.u (id bigint primary key, n int);
create view new.v as select id from new.u;
