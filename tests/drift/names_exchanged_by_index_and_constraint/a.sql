create table t (a int constraint k unique, b int, c int);
create index i on t (b);
create unique index u on t (c);
