set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.ok(i integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select i > 1 $function$;
reset check_function_bodies;
