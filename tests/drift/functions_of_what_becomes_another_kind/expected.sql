alter table public.r rename to "r (before)";
alter view public.v rename to r;
drop function public.g(public."r (before)");
drop function public.h();
drop function public.f(public.mood);
create table public.v (
    c text
);
CREATE OR REPLACE FUNCTION public.g(public.r)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return 1; end$function$;
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
drop table public."r (before)";
