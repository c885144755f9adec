alter table public.learner_a rename to learner_b;
