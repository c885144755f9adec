alter trigger t on public.learner rename to t2;
CREATE TRIGGER own AFTER INSERT ON public.learner_1 FOR EACH ROW EXECUTE FUNCTION public.f();
alter table public.learner_1 disable trigger t2;
