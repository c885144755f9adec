create table cohort (id bigint primary key, name text unique);
create table learner (id bigint primary key, cohort text not null, cohort_id bigint references cohort);
insert into cohort values (5, 'C25 Data Eng');
insert into learner values (1, 'C25 Data Eng', 5), (2, 'C25 Data Eng', 5);
