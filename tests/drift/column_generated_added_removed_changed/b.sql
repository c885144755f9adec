create table learner (id bigint primary key, a int, b int, c int generated always as (a * 3) stored, d text generated always as (a::text) stored);
create index on learner (c);
create view v as select c from learner;
