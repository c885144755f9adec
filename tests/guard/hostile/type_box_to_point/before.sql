create table learner (id int primary key, v box);
insert into learner select * from unnest(array[1], array['(1,1),(0,0)']::box[]);
