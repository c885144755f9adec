alter table public.learner alter column mood drop default;
alter type public.mood rename to "mood (before)";
create type public.mood as enum ('happy', 'ok', 'sad');
alter table public.learner alter column mood type public.mood using mood::text::public.mood;
alter table public.learner alter column mood set default 'ok'::public.mood;
drop type public."mood (before)";
