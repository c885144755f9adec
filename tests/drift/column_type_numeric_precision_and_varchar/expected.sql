alter table public.learner alter column mark type numeric(8,2);
alter table public.learner alter column name type text;
alter table public.learner alter column code type character(5);
alter table public.learner alter column flags type bit varying;
alter table public.learner alter column pause type interval;
