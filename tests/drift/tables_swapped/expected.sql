alter table public.one rename to "one (renamed)";
alter table public.two rename to one;
alter table public."one (renamed)" rename to two;
alter table public.two rename constraint one_pkey to "one_pkey (renamed)";
alter table public.one rename constraint two_pkey to one_pkey;
alter table public.two rename constraint "one_pkey (renamed)" to two_pkey;
