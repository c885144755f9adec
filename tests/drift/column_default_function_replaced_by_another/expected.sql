set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f2()
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;
alter table public.learner alter column n set default public.f2();
drop function public.f1();
reset check_function_bodies;
