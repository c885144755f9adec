create table learner (id int primary key, v bit(8));
insert into learner select * from unnest(array[1], array['10110111']::bit(8)[]);
