alter table public.c28 add column own integer;
alter table public.person alter column id type bigint;
alter table public.person alter column name set not null;
alter table public.person add column born date;
alter table public.person alter column name set default ''::text;
alter table public.person add constraint born CHECK ((born > '1900-01-01'::date)) not valid;
alter table public.person validate constraint born;
