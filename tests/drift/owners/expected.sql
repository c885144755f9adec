alter schema s owner to drift_owner;
alter type public.e owner to drift_owner;
alter sequence public.q owner to drift_owner;
alter table public.learner owner to drift_owner;
alter view public.v owner to drift_owner;
set check_function_bodies = off;
alter function public.f() owner to drift_owner;
reset check_function_bodies;
