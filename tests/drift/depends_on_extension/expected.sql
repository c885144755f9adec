drop function public.f();
alter index public.i depends on extension citext;
alter materialized view public.m depends on extension citext;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
AS $function$select 1::bigint$function$;
alter function public.f() depends on extension citext;
alter trigger g on public.t depends on extension citext;
reset check_function_bodies;
