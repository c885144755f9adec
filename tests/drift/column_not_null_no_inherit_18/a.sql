-- from 18
create table learner (id bigint primary key, a int constraint a_there not null no inherit);
create table child () inherits (learner);
