-- from 18
create table p (a int constraint y not null, b int constraint x check (b > 0));
create table c (d int) inherits (p);
create table q (a int constraint y not null, b int constraint x check (b > 0)) partition by range (a);
create table q1 partition of q for values from (1) to (9);
create table o (a int constraint y not null, b int constraint z not null, c int constraint x check (c > 1));
