revoke usage on schema s from drift_reader;
grant create, usage on schema s to drift_writer;
revoke usage on type public.e from public;
grant usage on type public.e to drift_writer;
set check_function_bodies = off;
revoke execute on function public.f() from public;
grant execute on function public.f() to drift_reader;
grant execute on procedure public.p() to drift_reader;
reset check_function_bodies;
