alter table public.p1 set logged;
alter table public.p1 set (autovacuum_enabled=off);
alter table public.p2 set unlogged;
alter table public.p2 set (fillfactor=70);
alter table public.p2 reset (toast.autovacuum_enabled);
alter table public.p2 alter column t set storage external;
