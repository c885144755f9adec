set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a + 1 $function$;
CREATE OR REPLACE FUNCTION public.g(a integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ begin return a + '1$$'::int; -- $q$
end $function$;
reset check_function_bodies;
