drop index public.i1;
drop index public.i3;
drop index public.i4;
drop index public.i5;
CREATE INDEX i1 ON public.learner USING hash (a);
alter index public.i2 set (fastupdate=off);
CREATE INDEX i3 ON public.learner USING spgist (p);
CREATE INDEX i4 ON public.learner USING brin (d date_minmax_multi_ops (values_per_range='16')) WITH (pages_per_range='4', autosummarize='on');
CREATE INDEX i5 ON public.learner USING gist (t tsvector_ops (siglen='100'));
