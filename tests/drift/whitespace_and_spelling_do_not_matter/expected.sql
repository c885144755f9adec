alter table public.t drop column extra;
