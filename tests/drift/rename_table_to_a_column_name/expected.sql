alter table public.cohort rename to class;
