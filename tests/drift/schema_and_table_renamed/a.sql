create schema old;
create table old.t (id bigint primary key, n int);
create view old.v as select id from old.t;
