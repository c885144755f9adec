alter table learner add column db text;
update learner set db = (select min(datname) from far);
