create table learner (id bigint primary key, name text);
create materialized view m with (fillfactor = 50) as select id, name from learner;
create unique index m_id on m (id);
create index m_name on m (name);
comment on materialized view m is 'kept';
comment on index m_id is 'kept too';
grant select on m to drift_reader;
create materialized view empty as select name from learner with no data;
create view w as select id from m;
