create table customer_order (customer_id int references customer, order_id int references orders, primary key (customer_id, order_id));
insert into customer_order select customer_id, id from orders;
alter table orders drop column customer_id;
