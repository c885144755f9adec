alter table public.p alter column a set default 'y'::text;
alter table public.p1 alter column a set default 'own'::text;
alter table public.p2 alter column a set default 'x'::text;
