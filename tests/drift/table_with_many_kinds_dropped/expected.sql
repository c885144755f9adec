drop materialized view public.m;
drop view public.v;
drop statistics public.s;
alter publication pub drop table only public.learner;
drop table public.child;
drop table public.learner;
drop function public.f();
