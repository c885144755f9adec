create table learner (id bigint primary key, name text);
create materialized view m as select id, name from learner;
create unique index m_id on m (id);
alter materialized view m cluster on m_id;
