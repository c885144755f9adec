drop index public.i1;
drop index public.i2;
drop index public.i3;
drop index public.i4;
CREATE INDEX i1 ON public.learner USING btree (a) WHERE ((b IS NOT NULL) AND (a > 3));
CREATE INDEX i2 ON public.learner USING btree (upper(b));
CREATE INDEX i3 ON public.learner USING btree (a) INCLUDE (id, b);
CREATE INDEX i4 ON public.learner USING btree (b, a);
