create table cohort (name text primary key, note text);
create table learner (id int primary key, cohort text references cohort on update cascade on delete cascade);
insert into cohort values ('C25', 'x'), ('C26', null);
insert into learner values (1, 'C25'), (2, 'C25'), (3, 'C26');
-- fix: 1 row, 4 in all
update cohort set name = 'C25 Data Eng' where name = 'C25';
