drop view public.v4;
drop materialized view public.m1;
drop view public.v3;
drop view public.v2;
drop view public.v1;
alter table public.learner alter column name type character varying(20);
create view public.v1 as
SELECT id,
    name
   FROM public.learner;
create view public.v2 as
SELECT id,
    ((name)::text || '!'::text) AS name
   FROM public.v1;
comment on view public.v2 is 'second';
comment on column public.v2.name is 'with a bang';
grant select (name) on public.v2 to drift_reader;
alter view public.v2 alter column name set default 'none'::text;
create view public.v3 as
SELECT v2.name,
    v1.name AS bare
   FROM (public.v2
     JOIN public.v1 USING (id));
create materialized view public.m1 as
SELECT name,
    bare
   FROM public.v3;
CREATE UNIQUE INDEX m1_name ON public.m1 USING btree (name);
alter view public.v1 owner to drift_owner;
grant select on public.v3 to drift_reader;
create view public.v4 as
SELECT count(*) AS count
   FROM public.m1;
