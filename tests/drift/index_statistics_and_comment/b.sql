create table learner (a int, b int);
create index i on learner ((a + b));
alter index i alter column 1 set statistics 100;
comment on index i is 'sums';
