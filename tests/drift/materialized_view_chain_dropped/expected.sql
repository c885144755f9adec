drop view public.v3;
drop materialized view public.m2;
drop materialized view public.m1;
alter table public.learner drop column name;
