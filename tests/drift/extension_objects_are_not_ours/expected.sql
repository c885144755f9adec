alter table public.t add column d public.citext[] default '{}'::public.citext[];
alter table public.t add constraint t_h_check CHECK ((h OPERATOR(public.?) 'a'::text)) not valid;
alter table public.t validate constraint t_h_check;
CREATE INDEX t_h_idx ON public.t USING gin (h);
create view public.v as
SELECT (h OPERATOR(public.->) 'a'::text) AS a,
    (c OPERATOR(public.=) 'X'::public.citext) AS b
   FROM public.t;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(public.hstore)
 RETURNS public.citext
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'x'::citext $function$;
reset check_function_bodies;
