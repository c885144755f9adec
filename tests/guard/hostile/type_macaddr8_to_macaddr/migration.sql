alter table learner alter v type macaddr;
