alter table public.c no inherit public.a;
alter table public.c inherit public.a;
alter table public.b add column w integer;
