alter table public.a drop constraint a_pkey;
alter table public.b drop constraint b_pkey;
alter table public.b alter column id drop not null;
alter table public.a drop column id;
alter table public.a drop column v;
alter table public.b drop column v;
