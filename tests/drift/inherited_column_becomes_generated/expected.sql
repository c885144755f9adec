alter table public.sheet drop column g;
alter table public.list detach partition public.list_2;
alter table public.list attach partition public.list_2 FOR VALUES FROM (10) TO (30);
alter table public.list drop column g;
alter table public.list add column g integer generated always as ((a * 2)) stored;
alter table public.sheet add column g integer generated always as ((a * 2)) stored;
