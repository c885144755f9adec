alter table public.t drop column c;
drop type public.c2;
drop domain public.d1;
drop type public.c1;
drop type public.e1;
