drop table public.kid;
drop table public.base;
