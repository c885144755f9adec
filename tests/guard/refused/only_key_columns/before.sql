create table tag (id int primary key, name text);
insert into tag values (1, 'x');
create table membership (learner_id int, cohort_id int, primary key (learner_id, cohort_id));
insert into membership values (1, 1), (1, 2);
