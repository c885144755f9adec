create table learner (id uuid default gen_random_uuid(), name text);
