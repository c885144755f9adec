alter table public.person rename column name to full_name;
