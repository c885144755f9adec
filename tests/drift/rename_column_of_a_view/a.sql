create table t (id bigint, name text);
create view v as select id, name from t;
create view w as select name from v;
comment on column v.name is 'called';
