create table public.zebra (
    id integer
);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.a()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select f() $function$;
CREATE OR REPLACE FUNCTION public.b()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from nowhere $function$;
CREATE OR REPLACE FUNCTION public.c()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select b() $function$;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from zebra $function$;
drop table public.old;
reset check_function_bodies;
