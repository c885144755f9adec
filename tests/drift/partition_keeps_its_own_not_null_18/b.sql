create table big (id int, "N o" int) partition by range ("N o");
create table big_a partition of big default;
create table big_b partition of big for values from (1) to (5) partition by list (id);
create table "big B" partition of big_b default;
create table parent (a int, b int);
create table child (a int) inherits (parent);
