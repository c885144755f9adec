alter table learner set unlogged;
