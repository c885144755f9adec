create table cohort (id bigint primary key, name text unique);
create table learner (id bigint primary key, cohort text not null, cohort_id bigint references cohort);
insert into cohort values (5, 'C1'), (6, 'C2');
insert into learner values (1, 'C1', 5), (2, 'C2', 6), (3, 'C1', 5);
