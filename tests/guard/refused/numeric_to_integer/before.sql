create table item (id int primary key, price numeric(10,2));
insert into item values (1, 1.50), (2, 3.00), (3, null);
