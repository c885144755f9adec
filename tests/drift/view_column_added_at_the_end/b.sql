create table learner (id bigint primary key, name text, age int);
create view v as select id, age from learner;
create view w as select id from v;
