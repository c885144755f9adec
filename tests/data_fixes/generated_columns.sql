create table price (id int primary key, net numeric(10, 2), gross numeric generated always as (net * 1.15) stored);
insert into price values (1, 10.10), (2, 20.00), (3, 3.3);
-- fix: 3 rows, 3 in all
update price set net = net + 1 where id = 1;
delete from price where id = 2;
insert into price values (4, 7);
