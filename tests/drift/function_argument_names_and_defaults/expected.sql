drop function public.g(x integer, OUT y integer, OUT z text);
drop view public.v;
drop function public.f(a integer, b integer);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(first integer DEFAULT 1, second integer DEFAULT 5)
 RETURNS integer
 LANGUAGE sql
AS $function$ select $1 $function$;
create view public.v as
SELECT public.f(1) AS f,
    public.f(1, 3) AS ff;
CREATE OR REPLACE FUNCTION public.g(x integer, OUT y integer, OUT zed text)
 RETURNS record
 LANGUAGE sql
AS $function$ select 1, 'a' $function$;
reset check_function_bodies;
