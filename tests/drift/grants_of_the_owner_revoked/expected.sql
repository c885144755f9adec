revoke delete, update on public.learner from postgres;
set check_function_bodies = off;
revoke execute on function public.f() from postgres;
revoke execute on function public.f() from public;
reset check_function_bodies;
