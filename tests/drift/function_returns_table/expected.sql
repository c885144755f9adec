drop function public.f();
drop function public.g();
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS TABLE(id bigint, name text)
 LANGUAGE sql
AS $function$ select id, name from learner $function$;
CREATE OR REPLACE FUNCTION public.g()
 RETURNS public.learner
 LANGUAGE sql
AS $function$ select * from learner limit 1 $function$;
reset check_function_bodies;
