-- from 18
create table big (id int not null, "N o" int) partition by range ("N o");
create table big_a partition of big default;
create table big_b partition of big for values from (1) to (5) partition by list (id);
create table "big B" partition of big_b default;
create unique index i on big_a (id, "N o");
create unique index j on "big B" (id, "N o");
alter table big_a add constraint big_a_pkey primary key using index i; -- as one does so that nobody waits; NOT NULL is its own then
alter table "big B" add constraint "big B_pkey" primary key using index j;
alter table big add primary key (id, "N o");
create table parent (a int not null, b int);
create table child (a int not null) inherits (parent);
