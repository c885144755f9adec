-- from 18
create table learner (id bigint primary key, a int, b int generated always as (a + 1) stored, c int generated always as (a + 1) virtual);
