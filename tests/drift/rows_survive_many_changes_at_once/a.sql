create type level as enum ('low', 'high');
create table cohort (id int primary key, name varchar(10));
create table learner (id int primary key, cohort int references cohort, level level default 'low', born text, note text);
create view levels as select level, count(*) from learner group by level;
