-- lossless: allow public.learner, all left
drop table learner;
