alter table public.p alter column a set storage main;
alter table public.p alter column a set statistics 9;
alter table public.p alter column b drop not null;
alter table public.p1 alter column a set storage external;
alter table public.p1 alter column a set statistics 7;
alter table public.p1 alter column b set not null;
alter table public.p2 alter column a set statistics -1;
