alter table public.t rename column a to b;
alter view public.v rename column a to b;
alter materialized view public.m rename column a to b;
alter view public.w rename column a to b;
drop view public.u;
create view public.u as
WITH s AS (
         SELECT t.b
           FROM public.t
        )
 SELECT s.b
   FROM s;
