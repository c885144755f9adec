create table learner (id int primary key, v varchar(10));
insert into learner select * from unnest(array[1], array['abcdef']::varchar(10)[]);
