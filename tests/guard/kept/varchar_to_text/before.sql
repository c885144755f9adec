create table n (id int primary key, v varchar(10));
insert into n values (1, 'abc');
