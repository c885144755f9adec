create table learner (id bigint primary key);
create type kind as enum ('a', 'b');
create table log (id bigint);
create table "Event, 1" (
    id bigint generated always as identity (start with 5), n serial, learner_id bigint constraint "of learner" references learner,
    at date not null, line text default 'x' check (line <> ''), up text generated always as (upper(line)) stored, k kind default 'a',
    primary key (id, at), unique (at, id)
) partition by range (at);
create table event_1999 partition of "Event, 1" for values from ('1999-01-01') to ('2000-01-01');
create table event_rest partition of "Event, 1" default;
create index event_at on "Event, 1" (at);
comment on table "Event, 1" is 'what happened';
comment on column "Event, 1".at is 'when';
comment on index event_at is 'by time';
grant select on "Event, 1" to drift_reader;
grant update (line) on "Event, 1" to drift_reader;
alter table "Event, 1" owner to drift_owner;
create view late as select id, up from "Event, 1";
create function note() returns trigger language plpgsql as $$ begin insert into log values (new.id); return new; end $$;
create trigger note after insert on "Event, 1" for each row execute function note();
alter table "Event, 1" enable row level security;
alter table "Event, 1" force row level security;
create policy p on "Event, 1" using (learner_id > 0);
create publication events for table "Event, 1", learner;
create statistics st on at, line from "Event, 1";
alter table "Event, 1" replica identity full;
create table follow (at date, event_id bigint, foreign key (at, event_id) references "Event, 1" (at, id));
