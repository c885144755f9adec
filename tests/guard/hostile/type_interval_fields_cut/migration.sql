alter table learner alter v type interval day to minute;
