drop view public.w;
drop function public.f();
drop view public.v;
alter table public.learner alter column id type integer;
create view public.v as
SELECT id
   FROM public.learner;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.v
 LANGUAGE sql
 STABLE
AS $function$ select * from v $function$;
create view public.w as
SELECT id
   FROM public.f() f(id);
reset check_function_bodies;
