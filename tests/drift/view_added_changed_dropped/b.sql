create table learner (id bigint primary key, name text, age int);
create view v2 as select id, name from learner where age > 17;
create view v3 (number, called) as select id, name from learner;
