alter table orders rename to orders_old;
create table orders (id int, year int, note text, primary key (id, year)) partition by list (year);
create table orders_2024 partition of orders for values in (2024);
create table orders_rest partition of orders default;
insert into orders select * from orders_old;
drop table orders_old;
