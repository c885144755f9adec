create table learner (id bigint primary key, name text, age int);
create view v as select id from learner;
create view w as select * from v;
