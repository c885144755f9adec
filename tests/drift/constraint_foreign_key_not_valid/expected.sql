alter table public.learner drop constraint fa;
alter table public.learner add constraint fa FOREIGN KEY (a) REFERENCES public.cohort(id) NOT VALID;
alter table public.learner validate constraint fb;
