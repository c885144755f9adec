alter table public.learner alter column id set not null;
alter table public.learner add constraint learner_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohort(id);
alter table public.learner add constraint learner_pkey PRIMARY KEY (id);
alter table public.mark add constraint mark_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learner(id) not valid;
alter table public.mark validate constraint mark_learner_id_fkey;
