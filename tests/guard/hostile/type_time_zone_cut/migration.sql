alter table learner alter v type time;
