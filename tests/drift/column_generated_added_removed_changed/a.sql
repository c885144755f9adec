create table learner (id bigint primary key, a int, b int generated always as (a + 1) stored, c int generated always as (a * 2) stored);
create index on learner (c);
create view v as select c from learner;
