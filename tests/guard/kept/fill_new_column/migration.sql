alter table learner add column email text;
update learner set email = format('learner-%s@unknown.invalid', id);
alter table learner alter column email set not null;
