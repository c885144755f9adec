-- from 18
create table p (a int constraint x not null, b int constraint y check (b > 0));
create table c (d int) inherits (p);
create table q (a int constraint x not null, b int constraint y check (b > 0)) partition by range (a);
create table q1 partition of q for values from (1) to (9);
create table o (a int constraint x not null, b int constraint y not null, c int constraint z check (c > 1));
