alter table public.learner drop constraint fa;
alter table public.learner add constraint fa FOREIGN KEY (a) REFERENCES public.class(id) not valid;
alter table public.learner validate constraint fa;
