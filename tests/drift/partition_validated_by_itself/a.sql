create table visit (id int not null, room int) partition by range (id);
create table visit_1 partition of visit for values from (1) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create table base (id int, room int);
create table more (about text) inherits (base);
