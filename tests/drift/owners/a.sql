create schema s;
create table learner (id bigserial, name text);
create view v as select id from learner;
create function f() returns int language sql as 'select 1';
create type e as enum ('a');
create sequence q;
