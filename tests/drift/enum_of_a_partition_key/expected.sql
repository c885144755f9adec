create schema "public.learner (before)";
alter table public.learner set schema "public.learner (before)";
alter table public.learner_rest set schema "public.learner (before)";
alter table public.learner_sad set schema "public.learner (before)";
alter type public.mood rename to "mood (before)";
create type public.mood as enum ('sad', 'ok');
create table public.learner (
    id integer,
    mood public.mood default 'ok'::public.mood,
    other public.mood
) partition by LIST (mood);
create table public.learner_rest partition of public.learner DEFAULT;
create table public.learner_sad partition of public.learner FOR VALUES IN ('sad');
alter table public.plain alter column mood type public.mood using mood::text::public.mood;
insert into public.learner (id, mood, other)
select id, mood::text::public.mood, other::text::public.mood from "public.learner (before)".learner;
do $$ begin if exists (select row(id, mood, other)::text from "public.learner (before)".learner
    except all select row(id, mood, other)::text from public.learner) then
    raise exception 'not every row of learner is in the new table as it was'; end if; end $$;
drop table "public.learner (before)".learner;
drop schema "public.learner (before)";
drop type public."mood (before)";
