alter table public.learner alter column b drop expression;
alter table public.learner alter column c set expression as ((a * 3));
alter table public.learner add column d text generated always as ((a)::text) stored;
