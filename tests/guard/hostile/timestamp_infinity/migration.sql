alter table learner alter v type date;
