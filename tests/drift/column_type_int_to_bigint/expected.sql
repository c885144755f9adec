alter table public.learner alter column id type bigint;
alter table public.learner alter column age type bigint;
