-- the schema
alter table learner drop column chatname;
