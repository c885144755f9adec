alter type public.mood owner to drift_owner;
revoke usage on type public.age from public;
grant usage on type public.age to drift_reader with grant option;
comment on type public.size is 'how large';
revoke usage on type public.size from public;
