create table learner (a int);
create index i on learner (a);
create index j on learner (a) with (deduplicate_items = off, fillfactor = 90);
