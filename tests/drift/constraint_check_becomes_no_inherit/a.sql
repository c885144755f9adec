create table p (id int, a int, constraint c check (a > 0));
create table k () inherits (p);
