alter table public.b add column w integer;
