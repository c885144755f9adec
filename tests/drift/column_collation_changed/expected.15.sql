drop view public.names;
alter table public.learner alter column name type text collate "POSIX";
alter table public.learner alter column other type text collate "C";
create view public.names as
SELECT learner.name
   FROM public.learner
  ORDER BY learner.name;
