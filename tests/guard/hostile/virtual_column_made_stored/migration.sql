alter table learner drop column name;
