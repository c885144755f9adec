alter table public.learner add not null a not valid;
