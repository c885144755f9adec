create table p1 (a int default 1, b text);
create table p2 (a int default 2, c text);
create table c (a int default 3, d int) inherits (p1, p2);
