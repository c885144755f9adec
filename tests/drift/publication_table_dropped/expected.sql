alter publication p set table only public.b;
drop table public.a;
