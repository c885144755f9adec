alter table public.sheet drop column old;
alter table public.page drop column old;
alter table public.leaf drop column old;
