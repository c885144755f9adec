-- from 18
create table learner (id bigint primary key, a int constraint a_is_there not null, b int constraint b_is_there not null);
