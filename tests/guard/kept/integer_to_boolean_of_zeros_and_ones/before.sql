create table n (id int primary key, v int);
insert into n values (1, 0), (2, 1);
