alter table public.learner rename constraint k to k2;
drop view public.v;
alter table public.learner alter column n type bigint;
create view public.v as
SELECT learner.id,
    learner.name,
    sum(learner.n) AS total
   FROM public.learner
  GROUP BY learner.id;
