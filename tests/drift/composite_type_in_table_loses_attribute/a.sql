create type address as (street text, zip text, city text);
create table learner (id bigint primary key, home address);
create function f(a address) returns text language sql as $$ select a.city $$;
create view v as select (home).city from learner;
