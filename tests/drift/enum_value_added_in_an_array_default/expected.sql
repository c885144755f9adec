alter type public.size add value 'L';
alter table public.shirt alter column sizes set default '{S,L}'::public.size[];
