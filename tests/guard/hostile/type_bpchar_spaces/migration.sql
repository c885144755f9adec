alter table learner alter v type text;
