drop view public.v;
alter table public.learner alter column age type text;
create view public.v as
SELECT learner.age
   FROM public.learner;
comment on view public.v is 'ages';
comment on column public.v.age is 'an age';
CREATE TRIGGER t INSTEAD OF DELETE ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
comment on trigger t on public.v is 'instead';
CREATE RULE r AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.learner (id, age)
  VALUES (0, new.age);
comment on rule r on public.v is 'odd';
