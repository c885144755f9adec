create table p (id int, a int, constraint a_positive check (a > 0));
create table k (d int, constraint a_positive check (a > 0)) inherits (p);
