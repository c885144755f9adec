alter table learner add phone text;
update learner set phone = 'none';
