create table account (id int primary key, active boolean not null);
insert into account values (1, true), (2, true), (3, true);
