alter table public.learner alter column mood drop default;
alter type public.mood rename to "mood (before)";
create type public.mood as enum ('awful', 'bad', 'sad', 'so', 'so so', 'ok', 'happy', 'it''s great');
alter table public.learner alter column mood type public.mood using mood::text::public.mood;
alter table public.learner alter column mood set default 'it''s great'::public.mood;
drop type public."mood (before)";
