-- from 18
create table learner (id bigint primary key, a int);
