alter table public.learner alter column id drop default;
drop sequence public.learner_id_seq;
