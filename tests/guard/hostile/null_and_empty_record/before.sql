create type pair as (a int, b int);
create table learner (id int primary key, v pair);
insert into learner values (1, row(1, null));
