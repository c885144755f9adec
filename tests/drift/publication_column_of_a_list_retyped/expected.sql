drop publication p;
alter table public.a alter column id type bigint;
create publication p for table only public.a (id) with (publish = 'insert, update, delete, truncate');
