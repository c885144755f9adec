create schema attic;
alter table learner set schema attic;
