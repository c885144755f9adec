drop index public.i_a;
CREATE INDEX i_b ON public.learner USING btree (b);
comment on index public.i_b is 'bees';
