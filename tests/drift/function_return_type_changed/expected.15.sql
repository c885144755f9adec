drop view public.v;
alter table public.t drop constraint t_x_check;
alter table public.t drop column y;
drop index public.i;
drop function public.f(a integer);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select a::bigint $function$;
comment on function public.f(a integer) is 'f';
alter table public.t add column y bigint generated always as (public.f(x)) stored;
alter table public.t add constraint t_x_check CHECK ((public.f(x) > 0)) not valid;
alter table public.t validate constraint t_x_check;
CREATE INDEX i ON public.t USING btree (public.f(x));
create view public.v as
SELECT public.f(t.x) AS f
   FROM public.t;
revoke execute on function public.f(a integer) from public;
reset check_function_bodies;
