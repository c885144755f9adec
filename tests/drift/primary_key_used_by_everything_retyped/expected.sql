drop view public.v;
alter table public.a alter column id type bigint;
alter table public.a alter column u type bigint;
alter table public.b alter column id type bigint;
alter table public.b alter column u type bigint;
alter table public.c alter column id type bigint;
create view public.v as
SELECT a.id,
    a.u,
    count(*) AS count
   FROM (public.a
     JOIN public.b USING (id))
  GROUP BY a.id;
