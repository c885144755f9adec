create table learner (id int primary key, v tsvector);
insert into learner values (1, 'a:1A b:2');
