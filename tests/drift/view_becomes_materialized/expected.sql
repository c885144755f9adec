drop view public.w;
drop view public.v;
create materialized view public.v as
SELECT id
   FROM public.learner;
CREATE INDEX v_id ON public.v USING btree (id);
create view public.w as
SELECT id
   FROM public.v;
