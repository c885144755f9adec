alter table learner alter id drop identity;
update learner set name = null;
