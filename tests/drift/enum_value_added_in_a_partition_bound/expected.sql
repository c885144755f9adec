alter type public.size add value 'L';
create table public.part_l partition of public.part FOR VALUES IN ('L');
