create sequence public.badge;
alter table public.learner alter column badge set default nextval('public.badge'::regclass);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.new_code(prefix text)
 RETURNS text
 LANGUAGE sql
AS $function$ select prefix || random()::text $function$;
alter table public.learner alter column code set default public.new_code('x'::text);
reset check_function_bodies;
