create table a (id int, x int);
create table b (id int, y int, w int);
create table c (z int) inherits (b, a);
