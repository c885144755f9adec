create table parent (id int);
create table child (n int) inherits (parent);
insert into child values (1, 1);
