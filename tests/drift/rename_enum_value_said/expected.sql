alter table public.learner drop constraint learner_check;
alter type public.mood rename value 'ok' to 'fine';
alter table public.learner alter column mood set default 'fine'::public.mood;
alter table public.learner add constraint learner_check CHECK (((mood <> 'fine'::public.mood) OR (id > 0))) not valid;
alter table public.learner validate constraint learner_check;
