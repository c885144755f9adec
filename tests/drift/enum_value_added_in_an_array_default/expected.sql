alter table public.shirt alter column sizes drop default;
alter type public.size rename to "size (before)";
create type public.size as enum ('S', 'M', 'L');
alter table public.shirt alter column sizes type public.size[] using sizes::text::public.size[];
alter table public.shirt alter column sizes set default '{S,L}'::public.size[];
drop type public."size (before)";
