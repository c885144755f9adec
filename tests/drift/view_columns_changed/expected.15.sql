drop view public.w;
drop view public.v;
create view public.v as
SELECT learner.name,
    learner.age,
    learner.id
   FROM public.learner;
comment on view public.v is 'learners';
grant select on public.v to drift_reader with grant option;
create view public.w as
SELECT v.id,
    v.name
   FROM public.v;
