drop function public.f(a integer);
set check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.f(IN a integer)
 LANGUAGE sql
AS $procedure$ select a $procedure$;
reset check_function_bodies;
