alter table public.learner alter column id drop default;
drop sequence public.learner_id_seq;
alter table public.learner alter column id type uuid using id::text::uuid;
alter table public.learner alter column id drop not null;
alter table public.learner alter column id set default gen_random_uuid();
