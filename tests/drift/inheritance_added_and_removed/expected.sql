alter table public.teacher no inherit public.person;
alter table public.learner inherit public.person;
