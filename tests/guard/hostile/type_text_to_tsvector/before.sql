create table learner (id int primary key, v text);
insert into learner select * from unnest(array[1], array['The quick fox']::text[]);
