drop view public.three;
drop view public.one;
drop view public.two;
create view public.one as
SELECT t.b
   FROM public.t
  WHERE (t.a > 1);
create view public.two as
SELECT t.a
   FROM public.t;
create view public.three as
SELECT two.a,
    one.b
   FROM public.two,
    public.one;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
RETURN 2;
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
RETURN 1;
create or replace view public.four as
SELECT public.g() AS f,
    public.f() AS g;
