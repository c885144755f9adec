alter index public.i alter column 1 set statistics 100;
comment on index public.i is 'sums';
