drop rule no_old on public.learner;
alter table public.learner drop column doubled;
drop policy grown on public.learner;
drop trigger learner_age on public.learner;
alter table public.learner alter column age type bigint;
alter table public.learner add column doubled bigint generated always as ((age * 2)) stored;
CREATE TRIGGER learner_age BEFORE UPDATE OF age ON public.learner FOR EACH ROW WHEN ((new.age IS DISTINCT FROM old.age)) EXECUTE FUNCTION public.stop();
create policy grown on public.learner for select to drift_reader using ((age > 17));
comment on policy grown on public.learner is 'Adults.';
CREATE RULE no_old AS
    ON INSERT TO public.learner
   WHERE (new.age > 100) DO INSTEAD NOTHING;
