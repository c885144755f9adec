create schema learner;
create type learner.id as enum ('learner');
create table learner.learner (
    learner integer
);
alter table public.learner alter column id type integer;
