alter table customer add column street text;
update customer set street = a.street from address a where a.customer_id = customer.id and id = 1;
drop table address;
