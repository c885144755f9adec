create table learner (id bigint primary key, name text);
create materialized view m as select id from learner;
create unique index m_id on m (id);
comment on materialized view m is 'kept';
comment on index m_id is 'kept too';
grant select on m to drift_reader;
create materialized view empty as select id from learner with no data;
create view w as select id from m;
