drop view public.v;
drop function public.f(a integer, b integer);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select $1 $function$;
create view public.v as
SELECT public.f(1, 2) AS f;
reset check_function_bodies;
