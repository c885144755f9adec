create schema one; create schema two; create table two.t (a int); create table one.u (b int); create table two.both (c int); create table one.both (d int);
