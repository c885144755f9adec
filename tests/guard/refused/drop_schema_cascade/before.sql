create schema sales;
create table sales.orders (id int primary key, total numeric);
insert into sales.orders values (1, 2.5), (2, 3);
