create table learner (id bigint primary key, name text, age int);
create view v as select id, name from learner;
create view w as select id, name from v;
comment on view v is 'learners';
grant select on v to drift_reader with grant option;
