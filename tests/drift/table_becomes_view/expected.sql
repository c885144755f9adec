drop table public.learner;
create view public.learner as
SELECT id,
    name
   FROM public.raw;
