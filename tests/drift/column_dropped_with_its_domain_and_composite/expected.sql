alter table public.learner drop column home;
alter table public.learner drop column mail;
drop domain public.email;
alter table public.learner drop column homes;
drop type public.address;
alter table public.learner drop column s;
drop type public.span;
