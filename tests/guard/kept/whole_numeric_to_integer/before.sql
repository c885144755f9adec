create table n (id int primary key, v numeric(10,2));
insert into n values (1, 15.00), (2, 0);
