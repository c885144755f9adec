drop trigger t on public.learner;
CREATE TRIGGER t AFTER UPDATE ON public.learner REFERENCING OLD TABLE AS before NEW TABLE AS "After" FOR EACH STATEMENT EXECUTE FUNCTION public.f();
