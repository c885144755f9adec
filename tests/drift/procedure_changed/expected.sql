drop procedure public.p(IN a integer);
set check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p(IN a integer, IN b integer DEFAULT 3)
 LANGUAGE sql
AS $procedure$ select a $procedure$;
CREATE OR REPLACE PROCEDURE public.q(INOUT a integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
AS $procedure$ begin a := 2; end $procedure$;
comment on procedure public.q(INOUT a integer) is 'q';
grant execute on procedure public.q(INOUT a integer) to drift_writer;
reset check_function_bodies;
