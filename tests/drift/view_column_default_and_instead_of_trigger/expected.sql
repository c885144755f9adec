create or replace view public.v as
SELECT id,
    name,
    1 AS one
   FROM public.learner;
alter view public.v alter column name set default 'nobody'::text;
CREATE TRIGGER t INSTEAD OF INSERT OR UPDATE ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE RULE r AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.learner
  WHERE (learner.id = old.id);
