create table visit (id int, place int, constraint visit_key primary key (id)) partition by range (id);
create table visit_1 (id int not null, place int, constraint own_key primary key (id)) partition by range (id);
create table "visit 1.1" (id int not null, place int, constraint "its own key" primary key (id));
alter table visit_1 attach partition "visit 1.1" for values from (0) to (5);
alter table visit attach partition visit_1 for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create table note (id int references visit);
