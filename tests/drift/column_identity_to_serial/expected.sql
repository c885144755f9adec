alter table public.learner alter column id drop identity;
create sequence public.learner_id_seq;
alter sequence public.learner_id_seq owned by public.learner.id;
select pg_catalog.setval('public.learner_id_seq', pg_catalog.max(id)) from public.learner having pg_catalog.max(id) >= 1;
alter table public.learner alter column id set default nextval('public.learner_id_seq'::regclass);
