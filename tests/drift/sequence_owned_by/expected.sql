alter sequence public.s1 owned by none;
alter sequence public.s2 owned by public.learner.id;
alter sequence public.s3 owned by none;
alter sequence public.s3 owned by public.learner.id;
