alter table public.learner drop constraint fa;
alter table public.learner drop constraint fb;
alter table public.learner drop constraint fc;
alter table public.learner add constraint fa FOREIGN KEY (a) REFERENCES public.cohort(id) ON DELETE SET NULL not valid;
alter table public.learner validate constraint fa;
alter table public.learner add constraint fb FOREIGN KEY (b) REFERENCES public.cohort(id) not valid;
alter table public.learner validate constraint fb;
alter table public.learner add constraint fc FOREIGN KEY (c) REFERENCES public.cohort(id) ON UPDATE CASCADE ON DELETE SET DEFAULT not valid;
alter table public.learner validate constraint fc;
