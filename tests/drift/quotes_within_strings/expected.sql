alter domain public.d drop constraint d_check;
alter table public.t drop constraint c;
drop index public.i;
drop trigger h on public.t;
alter table public.u detach partition public.v;
alter type public.kind rename value '"x"' to 'x';
alter domain public.d set default 'x'::text;
alter foreign data wrapper w options (set a 'x');
comment on table public.t is 'the name of it';
alter table public.u attach partition public.v FOR VALUES IN ('x');
alter table public.t alter column g set expression as ((a || 'x'::text));
alter table public.t alter column a set default 'x'::text;
alter domain public.d add constraint d_check CHECK ((VALUE <> 'y'::text));
alter table public.t add constraint c CHECK ((a <> 'x'::text)) not valid;
alter table public.t validate constraint c;
CREATE INDEX i ON public.t USING btree (a) WHERE (a <> 'x'::text);
create or replace view public.w as
SELECT 'x'::text AS a;
set check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'x'::text $function$;
CREATE TRIGGER h AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.g('x');
alter policy p on public.t using ((a = 'x'::text));
reset check_function_bodies;
