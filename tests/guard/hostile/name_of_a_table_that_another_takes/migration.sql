alter table one rename to two;
create table one (id int);
update learner set source = 'one'::regclass;
