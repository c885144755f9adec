-- from 18
create table p (n int, constraint n check (n > 0) not enforced);
create table c (constraint n check (n > 0) enforced) inherits (p);
