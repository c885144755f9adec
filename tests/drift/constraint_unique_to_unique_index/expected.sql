alter table public.learner drop constraint learner_a;
CREATE UNIQUE INDEX learner_a ON public.learner USING btree (a);
