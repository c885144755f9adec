alter table learner add phone text;
