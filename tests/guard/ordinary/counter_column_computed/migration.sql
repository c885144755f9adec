alter table customer add column orders int not null default 0;
update customer set orders = (select count(*) from orders where customer_id = customer.id);
