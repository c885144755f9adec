drop index public.i1;
drop index public.i2;
drop index public.i3;
CREATE INDEX i1 ON public.learner USING btree (a DESC NULLS LAST);
CREATE INDEX i2 ON public.learner USING btree (b text_pattern_ops);
CREATE INDEX i3 ON public.learner USING btree (b COLLATE "POSIX");
