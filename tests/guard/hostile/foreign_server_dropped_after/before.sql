create extension postgres_fdw;
create table learner (id int primary key, name text); insert into learner values (1, 'Ada');
