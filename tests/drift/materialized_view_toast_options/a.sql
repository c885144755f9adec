create table learner (id bigint primary key, name text);
create materialized view kept as select id, name from learner;
create materialized view reset with (toast.autovacuum_enabled = off, autovacuum_enabled = off) as select id, name from learner;
create materialized view empty with (toast.autovacuum_enabled = off) as select name from learner with no data;
