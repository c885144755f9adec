drop statistics public.s1;
drop statistics public.s2;
CREATE STATISTICS public.s2 (ndistinct, mcv) ON b, c FROM public.t;
alter statistics public.s3 set statistics 200;
CREATE STATISTICS public.s4 ON lower(c), (a + b) FROM public.t;
comment on statistics public.s4 is 'sums';
