create table public.p2 partition of public.p FOR VALUES IN (2);
alter table public.p add column v text;
