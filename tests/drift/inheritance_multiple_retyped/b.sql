create table p1 (a bigint default 1, b text);
create table p2 (a bigint default 2, c text);
create table c (a bigint default 3, d int) inherits (p1, p2);
