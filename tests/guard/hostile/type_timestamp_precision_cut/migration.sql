alter table learner alter v type timestamp(3);
