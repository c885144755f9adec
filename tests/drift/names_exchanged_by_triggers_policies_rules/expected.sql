drop trigger one on public.t;
drop trigger two on public.t;
drop trigger x on public.u;
drop trigger y on public.u;
drop policy p on public.t;
drop policy q on public.t;
drop rule r on public.u;
drop rule s on public.u;
CREATE TRIGGER one BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();
alter table public.t disable trigger one;
CREATE TRIGGER two BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
comment on trigger two on public.t is 'one';
CREATE TRIGGER x AFTER INSERT ON public.u FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE TRIGGER y BEFORE INSERT ON public.u FOR EACH ROW EXECUTE FUNCTION public.f();
create policy p on public.t for select to public using ((a > 2));
create policy q on public.t to public using ((a > 1));
comment on policy q on public.t is 'p';
CREATE RULE r AS
    ON DELETE TO public.u DO  SELECT 2 AS "?column?";
CREATE RULE s AS
    ON UPDATE TO public.u DO  SELECT 1 AS "?column?";
comment on rule s on public.u is 'r';
