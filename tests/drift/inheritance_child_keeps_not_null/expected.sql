alter table public.p alter column a drop not null;
alter table public.k alter column a set not null;
