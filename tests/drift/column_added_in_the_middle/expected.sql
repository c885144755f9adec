alter table public.learner add column surname text default 'x'::text not null;
