create schema old;
create table old.t (id bigint primary key);
create function old.f() returns int language sql as 'select 1';
