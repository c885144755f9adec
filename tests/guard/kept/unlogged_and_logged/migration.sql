alter table learner set unlogged;
alter table learner set logged;
