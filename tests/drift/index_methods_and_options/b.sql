create table learner (id bigint, a int, b int[], p point, t tsvector, d date);
create index i1 on learner using hash (a);
create index i2 on learner using gin (b) with (fastupdate = off);
create index i3 on learner using spgist (p);
create index i4 on learner using brin (d date_minmax_multi_ops (values_per_range = 16)) with (pages_per_range = 4, autosummarize = on);
create index i5 on learner using gist (t tsvector_ops (siglen = 100));
