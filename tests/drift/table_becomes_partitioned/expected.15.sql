drop publication events;
drop view public.late;
alter table public.follow drop constraint follow_at_event_id_fkey;
drop statistics public.st;
create schema "public.Event, 1 (before)";
alter sequence public."Event, 1_n_seq" owned by none;
alter table public."Event, 1" set schema "public.Event, 1 (before)";
create table public."Event, 1" (
    id bigint generated always as identity (start with 5) not null,
    n integer default nextval('public."Event, 1_n_seq"'::regclass) not null,
    learner_id bigint,
    at date not null,
    line text default 'x'::text,
    up text generated always as (upper(line)) stored,
    k public.kind default 'a'::public.kind,
    constraint "Event, 1_at_id_key" UNIQUE (at, id),
    constraint "Event, 1_line_check" CHECK ((line <> ''::text)),
    constraint "Event, 1_pkey" PRIMARY KEY (id, at)
) partition by RANGE (at);
alter table public."Event, 1" replica identity full;
alter table public."Event, 1" enable row level security;
alter table public."Event, 1" force row level security;
alter table public."Event, 1" owner to drift_owner;
comment on table public."Event, 1" is 'what happened';
grant select on public."Event, 1" to drift_reader;
comment on column public."Event, 1".at is 'when';
grant update (line) on public."Event, 1" to drift_reader;
create table public.event_1999 partition of public."Event, 1" FOR VALUES FROM ('1999-01-01') TO ('2000-01-01');
create table public.event_rest partition of public."Event, 1" DEFAULT;
set row_security = off;
insert into public."Event, 1" (id, n, learner_id, at, line, k) overriding system value
select id, n, learner_id, at, line, k from "public.Event, 1 (before)"."Event, 1";
do $$ begin if exists (select row(id, n, learner_id, at, line, k)::text from "public.Event, 1 (before)"."Event, 1"
    except all select row(id, n, learner_id, at, line, k)::text from public."Event, 1") then
    raise exception 'not every row of "Event, 1" is in the new table as it was'; end if; end $$;
reset row_security;
select pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public."Event, 1"', 'id'), last_value, is_called) from "public.Event, 1 (before)"."Event, 1_id_seq";
alter sequence public."Event, 1_n_seq" owned by public."Event, 1".n;
alter table public."Event, 1" add constraint "of learner" FOREIGN KEY (learner_id) REFERENCES public.learner(id);
alter table public.follow add constraint follow_at_event_id_fkey FOREIGN KEY (at, event_id) REFERENCES public."Event, 1"(at, id) not valid;
alter table public.follow validate constraint follow_at_event_id_fkey;
CREATE INDEX event_at ON public."Event, 1" USING btree (at);
comment on index public.event_at is 'by time';
create view public.late as
SELECT "Event, 1".id,
    "Event, 1".up
   FROM public."Event, 1";
CREATE TRIGGER note AFTER INSERT ON public."Event, 1" FOR EACH ROW EXECUTE FUNCTION public.note();
create policy p on public."Event, 1" to public using ((learner_id > 0));
CREATE STATISTICS public.st ON at, line FROM public."Event, 1";
create publication events for table only public."Event, 1", table only public.learner with (publish = 'insert, update, delete, truncate');
drop table "public.Event, 1 (before)"."Event, 1";
drop schema "public.Event, 1 (before)";
