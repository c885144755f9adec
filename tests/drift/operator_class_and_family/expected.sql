set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.cmp(integer, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select case when $1 < $2 then 1 when $1 > $2 then -1 else 0 end $function$;
create operator family public.backwards using btree;
alter operator family public.backwards using btree add operator 1 pg_catalog.> (integer, bigint);
create operator class public.backwards_ops for type integer using btree family public.backwards as function 1 (integer, integer) public.cmp(integer,integer), operator 1 pg_catalog.> (integer, integer), operator 2 pg_catalog.>= (integer, integer), operator 3 pg_catalog.= (integer, integer), operator 4 pg_catalog.<= (integer, integer), operator 5 pg_catalog.< (integer, integer);
comment on operator class public.backwards_ops using btree is 'other way';
CREATE INDEX t_x_idx ON public.t USING btree (x public.backwards_ops);
reset check_function_bodies;
