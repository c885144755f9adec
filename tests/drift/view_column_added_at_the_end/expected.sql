create or replace view public.v as
SELECT id,
    age
   FROM public.learner;
