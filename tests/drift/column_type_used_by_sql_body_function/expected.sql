drop function public.oldest();
alter table public.learner alter column age type bigint;
CREATE OR REPLACE FUNCTION public.oldest()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (max(learner.age))::integer AS max
    FROM public.learner;
END;
