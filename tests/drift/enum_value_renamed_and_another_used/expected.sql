alter type public.mood rename value 'ok' to 'fine';
alter table public.learner alter column mood drop default;
alter type public.mood rename to "mood (before)";
create type public.mood as enum ('sad', 'fine', 'ok');
alter table public.learner alter column mood type public.mood using mood::text::public.mood;
alter table public.learner alter column mood set default 'ok'::public.mood;
alter table public.learner add constraint learner_check CHECK (((mood <> 'ok'::public.mood) OR (id > 5))) not valid;
alter table public.learner validate constraint learner_check;
drop type public."mood (before)";
