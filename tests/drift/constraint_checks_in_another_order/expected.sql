alter table public.learner add constraint last CHECK ((age <> 66)) not valid;
alter table public.learner validate constraint last;
