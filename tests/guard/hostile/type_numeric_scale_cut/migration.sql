alter table learner alter v type numeric(10, 1);
