drop procedure public.p(IN x integer, INOUT y integer, VARIADIC z integer[]);
drop function public.f(integer, OUT a integer, OUT b integer);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(integer, OUT a integer, OUT c bigint)
 RETURNS record
 LANGUAGE sql
AS $function$ select 1, 2::bigint $function$;
CREATE OR REPLACE PROCEDURE public.p(IN x integer, INOUT y bigint DEFAULT 6, VARIADIC z integer[] DEFAULT '{1}'::integer[])
 LANGUAGE plpgsql
AS $procedure$ begin y := x; end $procedure$;
reset check_function_bodies;
