alter view public.v1 set (security_invoker=true);
alter view public.v2 reset (security_barrier);
alter view public.v3 set (check_option=cascaded, security_barrier=true);
alter view public.v3 reset (security_invoker);
