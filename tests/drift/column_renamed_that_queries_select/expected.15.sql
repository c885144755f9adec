alter table public.t rename column a to c;
alter table public.t rename column b to d;
alter view public.w rename column a to c;
drop view public.v;
drop rule r on public.t;
create view public.v as
SELECT x.c
   FROM ( SELECT t.c
           FROM public.t) x;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.c
    FROM public.t;
END;
alter policy p on public.t using ((d IN ( SELECT t2.d
   FROM public.t t2)));
CREATE RULE r AS
    ON INSERT TO public.t
   WHERE (new.c > 5) DO  SELECT t.c,
    t.d
   FROM public.t;
