alter table public.e detach partition public.e_grows;
alter table public.e attach partition public.e_grows FOR VALUES IN ('mx', 'ca', 'us');
