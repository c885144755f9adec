create table learner (id bigint primary key, name text);
create materialized view m1 as select id, name from learner;
create materialized view m2 as select name from m1;
create view v3 as select m1.id, m2.name from m1, m2;
