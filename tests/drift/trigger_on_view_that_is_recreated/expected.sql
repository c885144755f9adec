drop view public.v;
alter table public.t alter column id type bigint;
create view public.v as
SELECT id,
    name
   FROM public.t;
alter view public.v owner to drift_owner;
grant select (id) on public.v to drift_reader;
alter view public.v alter column name set default 'x'::text;
CREATE TRIGGER vt INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE RULE vr AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.t
  WHERE (t.id = old.id);
