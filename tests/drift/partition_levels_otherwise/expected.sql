create schema "s.stays (before)";
alter table s.stays set schema "s.stays (before)";
alter table s.stays_1 set schema "s.stays (before)";
alter table s.stays_11 set schema "s.stays (before)";
create schema "s.meter (before)";
alter table s.meter set schema "s.meter (before)";
alter table public.reading drop constraint reading_meter_id_place_fkey;
create schema "public.meter (before)";
alter table public.meter set schema "public.meter (before)";
alter table public.meter_a set schema "public.meter (before)";
alter table public.meter_b set schema "public.meter (before)";
alter table public.meter_b0 set schema "public.meter (before)";
alter table public.meter_b1 set schema "public.meter (before)";
create table public.meter (
    id integer not null,
    place text not null,
    constraint meter_pkey PRIMARY KEY (id, place)
) partition by HASH (id);
create table public.meter_a partition of public.meter FOR VALUES WITH (modulus 2, remainder 0);
create table public.meter_c partition of public.meter FOR VALUES WITH (modulus 2, remainder 1);
create table s.meter (
    id integer not null,
    up integer,
    constraint meter_pkey PRIMARY KEY (id)
) partition by HASH (id);
create table s.meter_0 partition of s.meter FOR VALUES WITH (modulus 1, remainder 0);
create table s.stays (
    id integer
) partition by LIST (id);
create table s.stays_1 partition of s.stays FOR VALUES IN (1) partition by HASH (id);
create table s.stays_10 partition of s.stays_1 FOR VALUES WITH (modulus 1, remainder 0);
insert into public.meter (id, place)
select id, place from "public.meter (before)".meter;
do $$ begin if exists (select row(id, place)::text from "public.meter (before)".meter
    except all select row(id, place)::text from public.meter) then
    raise exception 'not every row of meter is in the new table as it was'; end if; end $$;
insert into s.meter (id, up)
select id, up from "s.meter (before)".meter;
do $$ begin if exists (select row(id, up)::text from "s.meter (before)".meter
    except all select row(id, up)::text from s.meter) then
    raise exception 'not every row of s.meter is in the new table as it was'; end if; end $$;
insert into s.stays (id)
select id from "s.stays (before)".stays;
do $$ begin if exists (select row(id)::text from "s.stays (before)".stays
    except all select row(id)::text from s.stays) then
    raise exception 'not every row of s.stays is in the new table as it was'; end if; end $$;
alter table public.reading add constraint reading_meter_id_place_fkey FOREIGN KEY (meter_id, place) REFERENCES public.meter(id, place) not valid;
alter table public.reading validate constraint reading_meter_id_place_fkey;
alter table s.meter add constraint meter_up_fkey FOREIGN KEY (up) REFERENCES s.meter(id);
drop table "public.meter (before)".meter;
drop schema "public.meter (before)";
drop table "s.meter (before)".meter;
drop schema "s.meter (before)";
drop table "s.stays (before)".stays;
drop schema "s.stays (before)";
