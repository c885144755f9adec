create table public.nothing_else ();
alter table public.nothing add column a integer;
