drop view public.h;
alter table public.kept drop constraint c;
drop function public.f(public.kept);
drop function public.g(public.other);
alter table public.kept drop column w;
alter table public.other drop column k;
