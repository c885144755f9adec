alter table public.learner alter column a drop not null;
alter table public.learner add constraint a_there not null a;
