alter table public.session drop constraint session_learner_id_fkey;
alter table public.learner drop constraint learner_pkey;
alter table public.learner add constraint learner_id_key UNIQUE (id);
alter table public.learner add constraint learner_pkey PRIMARY KEY (badge, id);
alter table public.session add constraint session_learner_id_fkey FOREIGN KEY (learner_id) REFERENCES public.learner(id) not valid;
alter table public.session validate constraint session_learner_id_fkey;
