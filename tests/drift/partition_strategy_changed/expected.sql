create schema "public.learner (before)";
alter table public.learner set schema "public.learner (before)";
alter table public.learner_1 set schema "public.learner (before)";
create schema "public.plain (before)";
alter table public.plain set schema "public.plain (before)";
create table public.learner (
    id bigint,
    name text
) partition by LIST (name);
create table public.learner_1 partition of public.learner FOR VALUES IN ('a');
create table public.plain (
    id bigint,
    name text
) partition by RANGE (id);
create table public.plain_1 partition of public.plain DEFAULT;
insert into public.learner (id, name)
select id, name from "public.learner (before)".learner;
do $$ begin if exists (select row(id, name)::text from "public.learner (before)".learner
    except all select row(id, name)::text from public.learner) then
    raise exception 'not every row of learner is in the new table as it was'; end if; end $$;
insert into public.plain (id, name)
select id, name from "public.plain (before)".plain;
do $$ begin if exists (select row(id, name)::text from "public.plain (before)".plain
    except all select row(id, name)::text from public.plain) then
    raise exception 'not every row of plain is in the new table as it was'; end if; end $$;
drop table "public.learner (before)".learner;
drop schema "public.learner (before)";
drop table "public.plain (before)".plain;
drop schema "public.plain (before)";
