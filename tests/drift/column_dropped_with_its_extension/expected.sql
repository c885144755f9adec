drop table public.gone;
alter table public.learner drop column tags;
drop extension hstore;
alter table public.learner drop column email;
drop extension citext;
