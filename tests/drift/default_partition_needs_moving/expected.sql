create table public.l_a partition of public.l FOR VALUES IN ('a');
