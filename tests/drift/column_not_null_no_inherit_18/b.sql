-- from 18
create table learner (id bigint primary key, a int constraint a_there not null);
create table child () inherits (learner);
