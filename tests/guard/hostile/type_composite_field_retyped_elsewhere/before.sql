create type pair as (a int, b numeric);
create table learner (id int primary key, v pair);
insert into learner values (1, (1, 2.5));
