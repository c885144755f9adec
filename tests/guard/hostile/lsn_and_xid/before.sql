create table learner (id int primary key, l pg_lsn, x xid8);
insert into learner values (1, '0/2', '1');
