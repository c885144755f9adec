alter table learner drop column chatname;
