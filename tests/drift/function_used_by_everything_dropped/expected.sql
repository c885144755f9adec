drop view public.v;
alter table public.t alter column x drop default;
alter table public.t drop constraint c;
drop index public.i;
drop function public.g();
drop policy p on public.t;
drop domain public.d;
alter table public.t drop column y;
drop function public.f(a integer);
