alter table public.old_t rename to new_t;
alter table public.new_t rename constraint old_t_pkey to new_t_pkey;
alter table public.new_t drop column b;
