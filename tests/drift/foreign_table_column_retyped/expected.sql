alter foreign table public.learner alter column name type boolean;
alter foreign table public.learner alter column born type date;
alter foreign table public.learner alter column marks type integer[];
