create table learner (id bigint primary key, name text);
create materialized view m as select id, name from learner;
create index m_name on m (name);
