drop view public.v1;
create or replace view public.v2 as
SELECT id,
    name
   FROM public.learner
  WHERE (age > 17);
create view public.v3 as
SELECT id AS number,
    name AS called
   FROM public.learner;
