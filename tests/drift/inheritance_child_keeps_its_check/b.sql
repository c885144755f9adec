create table p (id int, a int);
create table k (d int, constraint a_positive check (a > 0)) inherits (p);
