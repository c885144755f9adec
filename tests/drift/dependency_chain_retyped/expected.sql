drop materialized view public.m3;
drop view public.v2;
drop function public.f2();
alter table public.other alter column v type text using v::text;
drop view public.v1;
alter table public.item alter column n type bigint;
alter table public.other alter column n type bigint;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f1(n bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n $function$;
alter table public.other alter column n set default public.f1((4)::bigint);
drop function public.f1(n integer);
create view public.v1 as
SELECT id,
    public.f1(n) AS n
   FROM public.item;
alter table public.other alter column v type public.v1 using v::public.v1;
CREATE OR REPLACE FUNCTION public.f2()
 RETURNS SETOF public.v1
 LANGUAGE sql
 STABLE
AS $function$ select * from public.v1 $function$;
create view public.v2 as
SELECT id,
    n
   FROM public.f2() f2(id, n);
create materialized view public.m3 as
SELECT id,
    n
   FROM public.v2;
CREATE INDEX m3_n ON public.m3 USING btree (n);
reset check_function_bodies;
