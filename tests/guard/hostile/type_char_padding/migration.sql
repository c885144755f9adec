alter table learner alter v type char(5);
