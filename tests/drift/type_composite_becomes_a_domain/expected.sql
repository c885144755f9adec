alter type public.size rename to "size (before)";
create domain public.size as text;
alter table public.box alter column outside type public.size using outside::text::public.size;
alter table public.box alter column all_of type public.size[] using all_of::text::public.size[];
drop type public."size (before)";
