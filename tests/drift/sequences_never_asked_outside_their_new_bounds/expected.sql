select pg_catalog.setval('public.s', -1, false) from public.s where last_value > -1 and not is_called;
alter sequence public.s increment by -1 minvalue -9223372036854775808 maxvalue -1 start with -1 cache 1 no cycle;
select pg_catalog.setval('public.u', 7, false) from public.u where last_value < 7 or last_value > 10 and not is_called;
alter sequence public.u increment by 1 minvalue 7 maxvalue 10 start with 7 cache 1 no cycle;
select pg_catalog.setval('public.t_id_seq', 5, false) from public.t_id_seq where last_value > 400 and not is_called;
alter table public.t alter column id set increment by 1 set minvalue 1 set maxvalue 400 set start with 5 set cache 1 set no cycle;
