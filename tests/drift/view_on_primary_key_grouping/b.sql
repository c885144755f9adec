create table learner (id bigint constraint k2 primary key, name text, n bigint);
create view v as select id, name, sum(n) as total from learner group by id;
