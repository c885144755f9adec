drop aggregate public.gone(integer);
drop view public.v;
drop aggregate public.total(integer);
create aggregate public.fresh(double precision) (sfunc = float8pl, stype = double precision, combinefunc = float8pl, initcond = '0', msfunc = float8pl, minvfunc = float8mi, mstype = double precision, minitcond = '0', sortop = operator(pg_catalog.<));
create aggregate public.ranked(VARIADIC "any" ORDER BY VARIADIC "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, finalfunc_modify = read_write, hypothetical);
create aggregate public.total(integer) (sfunc = int4pl, stype = integer, initcond = '5', parallel = safe);
comment on aggregate public.total(integer) is 'sum';
create view public.v as
SELECT public.total(t.x) AS total
   FROM public.t;
