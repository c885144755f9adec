alter table public.learner alter column seen drop default;
alter table public.learner alter column seen type timestamp(3) with time zone using seen::timestamp(3) with time zone;
alter table public.learner alter column seen set default now();
