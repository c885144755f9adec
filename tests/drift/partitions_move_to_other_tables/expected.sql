alter table public.f detach partition public.f_1;
alter table public.f detach partition public.f_rest;
alter table public.e1 detach partition public.p_1;
alter table public.e2 detach partition public.q_1;
create table public.f_1_new partition of public.f FOR VALUES FROM (0) TO (10);
create table public.f_other partition of public.f DEFAULT;
alter table public.e2 attach partition public.p_1 FOR VALUES FROM (0) TO (10);
alter table public.e1 attach partition public.q_1 FOR VALUES FROM (0) TO (10);
