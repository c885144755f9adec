alter table public.learner alter column a drop not null;
alter table public.learner alter column a set not null;
