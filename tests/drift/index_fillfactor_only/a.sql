create table learner (a int);
create index i on learner (a) with (fillfactor = 70);
create index j on learner (a);
