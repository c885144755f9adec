create text search configuration c1 (copy = simple);
create text search configuration c2 (copy = english);
create table t (x text);
create index i on t using gin (to_tsvector('public.c1', x));
