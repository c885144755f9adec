create table learner (id bigint primary key);
create materialized view v as select id from learner;
create index v_id on v (id);
create view w as select id from v;
