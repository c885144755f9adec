alter table public.a set logged;
alter table public.b set logged;
alter table public.c set logged;
alter table public.y set unlogged;
alter table public.z set unlogged;
