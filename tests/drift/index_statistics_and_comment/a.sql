create table learner (a int, b int);
create index i on learner ((a + b));
