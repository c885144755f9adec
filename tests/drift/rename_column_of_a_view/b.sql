create table t (id bigint, name text);
create view v as select id, name as full_name from t;
create view w as select full_name as name from v;
comment on column v.full_name is 'called';
