drop index public.i1;
drop index public.i2;
CREATE UNIQUE INDEX i1 ON public.learner USING btree (a);
CREATE UNIQUE INDEX i2 ON public.learner USING btree (b);
