alter table public.t rename constraint k to "k (renamed)";
alter table public.u rename constraint u_pkey to "u_pkey (renamed)";
alter index public.i rename to k;
alter index public.j rename to u_pkey;
alter table public.t rename constraint "k (renamed)" to i;
alter table public.u rename constraint "u_pkey (renamed)" to j;
