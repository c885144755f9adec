alter table public.ev detach partition public.ev_2023;
drop table public.ev_2023;
