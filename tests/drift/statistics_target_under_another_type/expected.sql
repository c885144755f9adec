alter table public.t alter column a type bigint;
alter table public.t alter column c type numeric;
alter statistics public."S 2" set statistics 100;
alter statistics public.s set statistics 300;
