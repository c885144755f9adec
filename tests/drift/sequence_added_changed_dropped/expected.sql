create sequence public.s4 as smallint increment by -1 minvalue -100;
create unlogged sequence public.s5;
select pg_catalog.setval('public.s2', 8, false) from public.s2 where last_value < 3 or last_value > 3000 and not is_called;
alter sequence public.s2 increment by 5 minvalue 3 maxvalue 3000 start with 8 cache 10 cycle;
alter sequence public.s3 as bigint increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 5 cache 1 no cycle;
drop sequence public.s1;
