drop materialized view public.empty;
create materialized view public.added with (toast.autovacuum_enabled=off) as
SELECT 1 AS one,
    'x'::text AS x;
create materialized view public.empty with (toast.autovacuum_enabled=off, toast.log_autovacuum_min_duration=10) as
SELECT id,
    name
   FROM public.learner
with no data;
alter materialized view public.kept set (fillfactor=50, toast.autovacuum_enabled=off);
alter materialized view public.reset reset (toast.autovacuum_enabled);
