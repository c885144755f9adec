create table cohort (id int primary key, name text);
create table learner (id int primary key, cohort_id int references cohort);
insert into cohort values (1, 'a'), (2, 'b');
-- fix: 2 rows, 2 in all
insert into learner values (1, 1);
update cohort set name = 'B' where id = 2;
