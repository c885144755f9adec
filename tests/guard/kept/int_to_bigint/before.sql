create table n (id int primary key, v int);
insert into n values (1, 10), (2, null);
