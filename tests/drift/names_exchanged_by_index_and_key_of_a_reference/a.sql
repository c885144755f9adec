create table t (a int constraint k unique, b int);
create index i on t (b);
create table u (a int primary key, r int constraint r references t (a));
create index j on u (r);
