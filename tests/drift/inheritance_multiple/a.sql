create table a (id int, x int);
create table b (id int, y int);
create table c (z int) inherits (a, b);
