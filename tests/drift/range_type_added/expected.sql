set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.span(a text, b text)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$ select (length(a) - length(b))::float8 $function$;
create type public.text_range as range (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = "C", subtype_diff = public.span, multirange_type_name = public.text_multirange);
alter table public.t add column r public.text_range;
CREATE INDEX t_r_idx ON public.t USING gist (r);
reset check_function_bodies;
