create table learner (id bigint constraint k primary key, name text, n int);
create view v as select id, name, sum(n) as total from learner group by id;
