alter domain public.name_text rename to "name_text (before)";
create domain public.name_text as text collate "POSIX";
alter table public.learner alter column name type public.name_text using name::text::public.name_text;
drop domain public."name_text (before)";
