begin;
alter table learner add column email text;
update learner set email = 'unknown';
commit;
