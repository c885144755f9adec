alter table learner alter v type bigint;
