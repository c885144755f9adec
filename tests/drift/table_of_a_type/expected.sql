alter table public.p not of;
alter table public.q of public.point3;
