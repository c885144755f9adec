drop view public.w;
drop view public.v;
create view public.v as
SELECT name,
    age,
    id
   FROM public.learner;
comment on view public.v is 'learners';
grant select on public.v to drift_reader with grant option;
create view public.w as
SELECT id,
    name
   FROM public.v;
