alter table public.learner alter column id set not null;
alter table public.learner alter column id add generated always as identity;
select setval(pg_get_serial_sequence('public.learner', 'id'), max(id)) from public.learner having max(id) >= 1;
