create table f (id int primary key, active boolean);
insert into f values (1, true), (2, true);
