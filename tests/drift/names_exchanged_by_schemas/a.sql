create schema one; create schema two; create table one.t (a int); create table two.u (b int); create table one.both (c int); create table two.both (d int);
