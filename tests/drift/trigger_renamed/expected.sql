alter trigger old on public.learner rename to new;
