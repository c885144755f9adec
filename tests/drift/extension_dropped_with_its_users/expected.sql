drop view public.v;
drop index public.t_x_idx;
drop function public.f(h public.hstore);
drop extension pg_trgm;
alter table public.t drop column h;
drop extension hstore;
