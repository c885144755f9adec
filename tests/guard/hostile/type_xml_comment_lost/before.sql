create table learner (id int primary key, v xml);
insert into learner select * from unnest(array[1], array['<a><!-- x -->1</a>']::xml[]);
