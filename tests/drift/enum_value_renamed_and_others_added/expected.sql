alter type public.mood rename value 'C 25' to 'fine';
alter type public.mood rename value 'it''s "ok"' to '1.5';
alter table public.learner drop constraint learner_check;
alter type public.mood add value 'd' after 'fine';
alter type public.mood add value 'best' after 'happy';
alter table public.learner alter column mood set default 'fine'::public.mood;
alter table public.learner add constraint learner_check CHECK (((mood <> 'fine'::public.mood) OR (id > 0))) not valid;
alter table public.learner validate constraint learner_check;
