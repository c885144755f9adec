create table learner (id int primary key, name text, year int);
insert into learner select id, name, 2024 from learner_2024 union all select id, name, 2025 from learner_2025;
drop table learner_2024, learner_2025;
