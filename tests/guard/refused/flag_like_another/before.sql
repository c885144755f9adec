create table f (id int primary key, active boolean, verified boolean);
insert into f values (1, true, true), (2, true, true), (3, true, true);
