alter table learner add column phone text default 'x';
update learner set phone = 'y' where id = 1;
