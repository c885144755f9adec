create table learner (id int primary key, v money);
insert into learner select * from unnest(array[1], array['1.25']::money[]);
