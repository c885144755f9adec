alter type public.mood add value 'happy';
alter table public.learner alter column mood set default 'happy'::public.mood;
alter table public.learner add constraint learner_mood_check CHECK (((mood <> 'sad'::public.mood) OR (mood = 'happy'::public.mood))) not valid;
alter table public.learner validate constraint learner_mood_check;
CREATE INDEX learner_id_idx ON public.learner USING btree (id) WHERE (mood = 'happy'::public.mood);
create or replace view public.ok as
SELECT id,
    mood
   FROM public.learner
  WHERE (mood = ANY (ARRAY['ok'::public.mood, 'happy'::public.mood]));
