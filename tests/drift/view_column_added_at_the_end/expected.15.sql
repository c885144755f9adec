create or replace view public.v as
SELECT learner.id,
    learner.age
   FROM public.learner;
