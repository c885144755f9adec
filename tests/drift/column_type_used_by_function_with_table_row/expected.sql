alter table public.learner alter column age type bigint;
