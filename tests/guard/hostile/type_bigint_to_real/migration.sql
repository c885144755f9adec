alter table learner alter v type real;
