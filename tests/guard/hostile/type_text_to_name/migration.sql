alter table learner alter v type name;
