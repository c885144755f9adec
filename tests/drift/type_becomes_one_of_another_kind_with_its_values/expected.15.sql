drop view public.learner_mood;
alter domain public.size rename to "size (before)";
drop index public.learner_wears;
alter table public.learner alter column feels drop default;
drop function public.cheer(public.mood);
alter type public.mood rename to "mood (before)";
create type public.size as enum ('small', 'large');
create domain public.mood as text constraint known CHECK ((VALUE = ANY (ARRAY['sad'::text, 'happy'::text])));
alter domain public.moods rename to "moods (before)";
create domain public.moods as public.mood[];
alter type public.feeling rename to "feeling (before)";
create type public.feeling as (day date, mood public.mood);
alter table public.learner alter column feels type public.mood using feels::text::public.mood;
alter table public.learner alter column felt type public.mood[] using felt::text::public.mood[];
alter table public.learner alter column ever type public.moods using ever::text::public.moods;
alter table public.learner alter column first type public.feeling using case when first is distinct from null then row((first).day, (first).mood::text::public.mood)::public.feeling end;
alter table public.learner alter column wears type public.size using wears::text::public.size;
alter table public.learner alter column feels set default 'sad'::text;
CREATE INDEX learner_wears ON public.learner USING btree (wears) WHERE (wears > 'small'::public.size);
create view public.learner_mood as
SELECT learner.id,
    learner.feels,
    learner.wears
   FROM public.learner
  WHERE ((learner.feels)::text = 'happy'::text);
CREATE OR REPLACE FUNCTION public.cheer(public.mood)
 RETURNS public.mood
 LANGUAGE plpgsql
AS $function$begin return $1; end$function$;
drop domain public."size (before)";
drop domain public."moods (before)";
drop type public."feeling (before)";
drop type public."mood (before)";
