create table visit (id int, place int) partition by range (id);
create table visit_1 (id int not null, place int) partition by range (id);
create table "visit 1.1" (id int not null, place int);
create table note (id int);
