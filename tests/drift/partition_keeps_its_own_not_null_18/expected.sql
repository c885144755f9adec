alter table public.big drop constraint big_pkey;
alter table public.big alter column id drop not null;
alter table public.big alter column "N o" drop not null;
alter table public.big_a alter column id drop not null;
alter table public.big_a alter column "N o" drop not null;
alter table public."big B" alter column id drop not null;
alter table public."big B" alter column "N o" drop not null;
alter table public.parent alter column a drop not null;
alter table public.child alter column a drop not null;
