drop table public.old;
alter table public.country drop column status;
drop type public.country_status;
alter table public.country drop column c;
drop domain public.code;
