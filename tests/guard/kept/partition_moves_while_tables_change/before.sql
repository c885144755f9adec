create table "Visit" (id int not null, at int not null, note text) partition by range (at);
create table visit_1 partition of "Visit" for values from (0) to (10);
create table "Visit 2" partition of "Visit" for values from (10) to (20) partition by range (at);
create table visit_21 partition of "Visit 2" default;
create table past (id bigint not null, at int not null, note text) partition by range (at);
insert into "Visit" values (1, 1, 'a'), (2, 2, 'b'), (3, 11, 'c'), (4, 12, null);
