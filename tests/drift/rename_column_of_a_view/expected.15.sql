drop view public.w;
drop view public.v;
create view public.v as
SELECT t.id,
    t.name AS full_name
   FROM public.t;
comment on column public.v.full_name is 'called';
create view public.w as
SELECT v.full_name AS name
   FROM public.v;
