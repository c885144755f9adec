create table learner (id bigint primary key, cohort text);
insert into learner values (1, 'C1'), (2, 'C2'), (3, 'C1');
