alter table learner drop column chatname;
alter table learner add column chatname text;
