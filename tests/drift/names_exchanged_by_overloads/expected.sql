alter domain public.d rename constraint one to "one (renamed)";
alter domain public.d rename constraint two to one;
alter table public.t rename constraint x to "x (renamed)";
alter table public.t rename constraint y to x;
alter table public.t rename constraint z to y;
alter domain public.d rename constraint "one (renamed)" to two;
alter table public.t rename constraint "x (renamed)" to z;
alter function public.f(integer) rename to "f (before)";
alter function public.f(text) rename to g;
alter aggregate public.h(integer) rename to f;
CREATE OR REPLACE FUNCTION public.g(integer)
 RETURNS integer
 LANGUAGE sql
RETURN 1;
CREATE OR REPLACE FUNCTION public.h(integer)
 RETURNS integer
 LANGUAGE sql
RETURN 3;
create or replace view public.v as
SELECT public.g(1) AS a,
    public.h(1) AS b,
    public.f(n) AS c
   FROM generate_series(1, 2) n(n);
drop function public."f (before)"(integer);
