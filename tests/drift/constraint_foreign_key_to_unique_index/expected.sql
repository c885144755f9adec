alter table public.learner drop constraint learner_a_fkey;
drop index public.cohort_id;
alter table public.cohort alter column id set not null;
alter table public.cohort add constraint cohort_pkey PRIMARY KEY (id);
alter table public.learner add constraint learner_a_fkey FOREIGN KEY (a) REFERENCES public.cohort(id) not valid;
alter table public.learner validate constraint learner_a_fkey;
