drop table public.learner;
create view public.learner as
SELECT raw.id,
    raw.name
   FROM public.raw;
