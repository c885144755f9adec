alter table public.p set access method h2;
alter table public.c set access method h2;
alter table public.q set access method default;
