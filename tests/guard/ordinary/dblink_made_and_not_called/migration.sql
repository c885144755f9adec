create extension dblink;
alter table learner add column email text;
