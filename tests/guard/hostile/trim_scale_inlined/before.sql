create table price (id int primary key, amount numeric(10,2));
insert into price values (1, 5), (2, 7);
