alter table public.learner alter column age drop default;
alter table public.learner alter column age type integer using age::integer;
alter table public.learner alter column born type date using born::date;
alter table public.learner alter column age set default 7;
