drop materialized view public.empty;
drop view public.w;
drop materialized view public.m;
create materialized view public.empty as
SELECT name
   FROM public.learner
with no data;
create materialized view public.m with (fillfactor=50) as
SELECT id,
    name
   FROM public.learner;
comment on materialized view public.m is 'kept';
grant select on public.m to drift_reader;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
comment on index public.m_id is 'kept too';
CREATE INDEX m_name ON public.m USING btree (name);
create view public.w as
SELECT id
   FROM public.m;
