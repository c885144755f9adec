create table f (id int primary key, v int);
insert into f values (1, 0), (2, 1), (3, 2);
