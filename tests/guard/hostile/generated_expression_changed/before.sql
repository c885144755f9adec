create table learner (id int primary key, name text, chat text generated always as (lower(name)) stored);
insert into learner (id, name) values (1, 'Ada');
