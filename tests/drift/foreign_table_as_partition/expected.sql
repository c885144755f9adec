create foreign table public.learner_far partition of public.learner FOR VALUES FROM ('1') TO ('10') server far;
