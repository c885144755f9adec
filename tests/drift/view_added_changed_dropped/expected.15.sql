drop view public.v1;
create or replace view public.v2 as
SELECT learner.id,
    learner.name
   FROM public.learner
  WHERE (learner.age > 17);
create view public.v3 as
SELECT learner.id AS number,
    learner.name AS called
   FROM public.learner;
