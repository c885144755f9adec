create table learner (id bigint primary key, name text, age int);
create view v1 as select id from learner;
create view v2 as select id, name from learner;
