create sequence public.learner_id_seq as integer;
create sequence public.s;
create table public.learner (
    id integer default nextval('public.learner_id_seq'::regclass) not null,
    name text,
    constraint learner_pkey PRIMARY KEY (id)
);
alter sequence public.learner_id_seq owned by public.learner.id;
create table public.owned (
    id integer
);
alter table public.owned owner to drift_owner;
create view public.v as
SELECT 1 AS one;
create materialized view public.m as
SELECT 1 AS one;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
reset check_function_bodies;
