create table public.learner (
    name text,
    born date not null,
    cohort text not null
) inherits (public.person);
