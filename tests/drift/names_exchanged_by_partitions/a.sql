create table p (id int, c text, primary key (id)) partition by range (id); create index on p (c);
create table p1 partition of p for values from (0) to (10); create table p2 partition of p for values from (10) to (20); create table p3 (id int not null, c text);
create table q (id int) partition by list (id); create table q1 partition of q for values in (1); create table q2 partition of q for values in (2) partition by list (id); create table q21 partition of q2 for values in (2);
alter table p1 add constraint own check (id <> 5); create index mine on p2 (id, c);
