drop function public.f();
drop function public.f(a text);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a bigint)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 12 $function$;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 11 $function$;
CREATE OR REPLACE FUNCTION public.f(VARIADIC a numeric[])
 RETURNS integer
 LANGUAGE sql
AS $function$ select 33 $function$;
CREATE OR REPLACE FUNCTION public.f(a text, b text DEFAULT 'x'::text)
 RETURNS integer
 LANGUAGE sql
AS $function$ select 2 $function$;
reset check_function_bodies;
