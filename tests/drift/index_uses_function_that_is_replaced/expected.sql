drop index public.i;
drop function public.norm(t text);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.norm(t text, more text DEFAULT ''::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select lower(t) || more $function$;
CREATE INDEX i ON public.learner USING btree (public.norm(name));
reset check_function_bodies;
