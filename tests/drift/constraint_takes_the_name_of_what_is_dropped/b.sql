create table a (x int, constraint shared primary key (x));
create table b (x int, constraint last primary key (x));
create table c (x int);
create table d (x int, constraint numbers primary key (x));
create table e (x int, constraint plain primary key (x));
