set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED STRICT SECURITY DEFINER COST 50
 SET search_path TO ''
 SET work_mem TO '5MB'
AS $function$ select a $function$;
CREATE OR REPLACE FUNCTION public.g(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;
CREATE OR REPLACE FUNCTION public.h()
 RETURNS SETOF integer
 LANGUAGE sql
 ROWS 500
AS $function$ select 1 $function$;
reset check_function_bodies;
