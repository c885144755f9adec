alter table public.learner alter column mood drop default;
alter table public.learner alter column mood type text;
alter table public.learner alter column mood set default 'ok'::text;
drop type public.mood;
