drop trigger t1 on public.learner;
drop trigger t2 on public.learner;
drop trigger t3 on public.learner;
CREATE TRIGGER t2 AFTER INSERT OR UPDATE ON public.learner FOR EACH ROW EXECUTE FUNCTION public.f();
CREATE TRIGGER t3 AFTER UPDATE OF name, id ON public.learner FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.f('a');
CREATE TRIGGER t4 AFTER TRUNCATE ON public.learner FOR EACH STATEMENT EXECUTE FUNCTION public.f();
comment on trigger t4 on public.learner is 'all gone';
