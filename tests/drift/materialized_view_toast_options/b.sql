create table learner (id bigint primary key, name text);
create materialized view kept with (fillfactor = 50, toast.autovacuum_enabled = off) as select id, name from learner;
create materialized view reset with (autovacuum_enabled = off) as select id, name from learner;
create materialized view empty with (toast.autovacuum_enabled = off, toast.log_autovacuum_min_duration = 10) as select id, name from learner with no data;
create materialized view added with (toast.autovacuum_enabled = off) as select 1 as one, 'x'::text as x;
