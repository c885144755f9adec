select pg_catalog.setval('public.learner_id_seq', 1000, false) from public.learner_id_seq where last_value < 100 or last_value > 99999 and not is_called;
alter table public.learner alter column id set increment by 10 set minvalue 100 set maxvalue 99999 set start with 1000 set cache 5 set cycle;
alter sequence public.learner_id_seq rename to learner_numbers;
