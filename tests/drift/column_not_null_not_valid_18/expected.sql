alter table public.learner add constraint a_there not null a not valid;
