create table a (x int, constraint a_key primary key (x));
create table b (x int, constraint shared primary key (x));
create table c (x int);
create index last on c (x);
create table d (x int, constraint d_key primary key (x));
create sequence numbers;
create table plain (x int);
create table e (x int, constraint e_key primary key (x));
