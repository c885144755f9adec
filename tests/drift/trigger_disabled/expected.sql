alter table public.learner disable trigger t1;
alter table public.learner enable always trigger t2;
alter table public.learner enable replica trigger t3;
