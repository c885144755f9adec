drop view public.v;
drop function public.f(m public.mood, VARIADIC l public.mood[]);
drop type public.mood;
create type public.mood as enum ('sad', 'ok');
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(m public.mood DEFAULT 'ok'::public.mood, VARIADIC l public.mood[] DEFAULT '{}'::public.mood[])
 RETURNS public.mood
 LANGUAGE sql
AS $function$ select m $function$;
create view public.v as
SELECT public.f('ok'::public.mood) AS m;
reset check_function_bodies;
