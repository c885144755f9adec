create table cohort (id int primary key);
create table learner (id int primary key, cohort_id int default 9 references cohort on delete set default);
create table locker (id int primary key, learner_id int references learner on delete restrict);
insert into cohort values (1), (9);
insert into learner values (1, 1);
-- fix: 4 rows, 5 in all
delete from cohort where id = 1;
insert into cohort values (3);
insert into learner values (3, 3);
insert into locker values (1, 3);
