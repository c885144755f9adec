create table t (a int constraint i unique, b int);
create index k on t (b);
create table u (a int constraint j primary key, r int constraint r references t (a));
create index u_pkey on u (r);
