create table b (id int primary key, x text);
create table c (id int primary key, y int);
create table a (id int primary key, z date, a int references b);
