drop function public.f(public.mood);
drop function public.g(public.r);
drop function public.h();
drop view public.v;
create table public.v (
    c text
);
CREATE OR REPLACE FUNCTION public.h()
 RETURNS SETOF public.v
 LANGUAGE plpgsql
AS $function$begin return; end$function$;
drop type public.mood;
create domain public.mood as text;
CREATE OR REPLACE FUNCTION public.f(public.mood)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return 1; end$function$;
drop table public.r;
create view public.r as
SELECT 1 AS a;
CREATE OR REPLACE FUNCTION public.g(public.r)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return 1; end$function$;
