create table learner (id bigint, a int, b int[], p point, t tsvector, d date);
create index i1 on learner using btree (a);
create index i2 on learner using gin (b);
create index i3 on learner using gist (p);
create index i4 on learner using brin (d);
create index i5 on learner using gin (t);
