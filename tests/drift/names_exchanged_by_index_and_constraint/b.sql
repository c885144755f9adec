create table t (a int constraint i unique, b int, c int constraint k unique);
create index u on t (b);
