alter table public.learner rename constraint a_is_there to learner_a_not_null;
alter table public.learner alter column b drop not null;
