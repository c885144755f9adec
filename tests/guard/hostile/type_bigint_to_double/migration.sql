alter table learner alter v type double precision;
