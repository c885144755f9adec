create table public.topic (
    id integer,
    name text
);
create view public.rooms as
SELECT id,
    room
   FROM public.visit;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.careful()
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
AS $function$select count(*) from visit$function$;
CREATE OR REPLACE FUNCTION public.secret(text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$begin return $1; end$function$;
CREATE INDEX topic_name ON public.topic USING btree (public.secret(name)) WHERE (public.secret(name) > 'a'::text);
alter table public.topic owner to drift_owner;
create view public."Best rooms" as
SELECT id,
    public.secret(room) AS room
   FROM public.rooms;
create materialized view public.kept as
SELECT id,
    room,
    public.careful() AS careful
   FROM public."Best rooms";
alter view public."Best rooms" owner to drift_reader;
alter view public.rooms owner to drift_owner;
create materialized view public.kept_again as
SELECT id,
    room,
    careful
   FROM public.kept;
alter function public.careful() owner to drift_reader;
revoke execute on function public.secret(text) from public;
reset check_function_bodies;
