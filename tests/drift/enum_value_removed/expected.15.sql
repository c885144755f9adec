drop index public.learner_mood;
drop view public.ok;
alter table public.learner alter column moods drop default;
alter table public.learner alter column mood drop default;
drop function public.next(m public.mood);
alter type public.mood rename to "mood (before)";
create type public.mood as enum ('ok', 'happy');
comment on type public.mood is 'how it is';
grant usage on type public.mood to drift_reader;
alter table public.learner alter column mood type public.mood using mood::text::public.mood;
alter table public.learner alter column moods type public.mood[] using moods::text::public.mood[];
alter table public.learner alter column mood set default 'ok'::public.mood;
alter table public.learner alter column moods set default '{ok}'::public.mood[];
CREATE INDEX learner_mood ON public.learner USING btree (mood) WHERE (mood <> 'happy'::public.mood);
create view public.ok as
SELECT learner.id,
    learner.mood,
    learner.moods
   FROM public.learner
  WHERE (learner.mood = 'ok'::public.mood);
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.next(m public.mood)
 RETURNS public.mood
 LANGUAGE sql
 IMMUTABLE
AS $function$ select m $function$;
drop type public."mood (before)";
reset check_function_bodies;
