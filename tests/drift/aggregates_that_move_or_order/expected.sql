drop aggregate public.m(integer);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
grant execute on function public."Odd, (x)"(double precision, anyelement) to drift_reader;
create aggregate public.m(integer) (sfunc = public.s, stype = integer, msfunc = public.s, minvfunc = public.s, mstype = integer, mfinalfunc = public.f);
reset check_function_bodies;
