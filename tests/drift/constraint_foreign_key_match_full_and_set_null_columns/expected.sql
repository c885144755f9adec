alter table public.learner drop constraint f;
alter table public.other drop constraint g;
alter table public.learner add constraint f FOREIGN KEY (a, b) REFERENCES public.pair(a, b) MATCH FULL not valid;
alter table public.learner validate constraint f;
alter table public.other add constraint g FOREIGN KEY (a, b) REFERENCES public.pair(a, b) ON DELETE SET NULL (b) not valid;
alter table public.other validate constraint g;
