alter table public.a alter column id type bigint;
alter table public.a alter column b type bigint;
alter table public.b alter column id type bigint;
alter table public.b alter column a type bigint;
