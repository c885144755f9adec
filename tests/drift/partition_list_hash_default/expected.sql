alter table public.h detach partition public.h1;
alter table public.l detach partition public.l1;
alter table public.h attach partition public.h1 FOR VALUES WITH (modulus 4, remainder 1);
create table public.h3 partition of public.h FOR VALUES WITH (modulus 4, remainder 3);
drop table public.l2;
alter table public.l attach partition public.l1 FOR VALUES IN ('a', 'b', NULL);
create table public.l3 partition of public.l FOR VALUES IN ('c');
