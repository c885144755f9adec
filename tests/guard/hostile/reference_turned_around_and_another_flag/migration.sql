alter table users add column order_id int references orders;
update users set order_id = orders.id from orders where user_id = users.id;
alter table orders drop column paid;
