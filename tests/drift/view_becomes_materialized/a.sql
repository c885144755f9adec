create table learner (id bigint primary key);
create view v as select id from learner;
create view w as select id from v;
