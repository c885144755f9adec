alter domain public.d drop default;
drop function public.n(v text);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.n(val text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select val$function$;
alter domain public.d set default public.n('a'::text);
reset check_function_bodies;
