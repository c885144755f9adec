drop view public.w;
alter table public.kept drop constraint c;
drop function public.g(public.v);
drop function public.h();
drop view public.v;
drop function public.f(public.gone);
drop table public.gone;
