alter table learner alter v type numeric;
