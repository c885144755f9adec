alter function public.cmp(integer, integer) rename to cmp2;
