alter table public.learner alter column id set not null;
alter table public.learner alter column id add generated always as identity;
select pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public.learner', 'id'), pg_catalog.max(id)) from public.learner having pg_catalog.max(id) >= 1;
