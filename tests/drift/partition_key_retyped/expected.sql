create schema "public.learner (before)";
alter table public.learner set schema "public.learner (before)";
alter table public.learner_1 set schema "public.learner (before)";
create table public.learner (
    id bigint,
    name text
) partition by RANGE (id);
create table public.learner_1 partition of public.learner FOR VALUES FROM ('1') TO ('10');
insert into public.learner (id, name)
select id, name from "public.learner (before)".learner;
do $$ begin if exists (select row(id, name)::text from "public.learner (before)".learner
    except all select row(id, name)::text from public.learner) then
    raise exception 'not every row of learner is in the new table as it was'; end if; end $$;
drop table "public.learner (before)".learner;
drop schema "public.learner (before)";
