create table cohort (id int primary key, name text);
create table learner (id int primary key, cohort_id int not null references cohort on delete cascade);
create table mark (learner_id int references learner on delete cascade, points numeric);
create table visit (id int primary key, learner_id int references learner on delete set null);
insert into cohort values (1, 'C25'), (2, 'C26');
insert into learner values (1, 1), (2, 1), (3, 2);
insert into mark values (1, 1.10), (1, 1.1), (2, 5), (3, 6);
insert into visit values (1, 1), (2, 3);
-- fix: 1 row, 7 in all
delete from cohort where name = 'C25';
