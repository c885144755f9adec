create table learner (id int primary key, v text);
insert into learner select * from unnest(array[1], array['A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11']::text[]);
