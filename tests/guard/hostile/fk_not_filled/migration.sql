create table customer (id int generated always as identity primary key, name text);
insert into customer (name) select distinct customer from orders order by customer;
alter table orders add customer_id int references customer;
alter table orders drop column customer;
