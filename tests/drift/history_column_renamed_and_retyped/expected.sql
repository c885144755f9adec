alter table public.learner rename column age to years;
alter table public.learner alter column years type bigint;
alter table public.learner alter column years drop not null;
