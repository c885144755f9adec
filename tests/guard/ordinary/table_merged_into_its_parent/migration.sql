alter table customer add column street text, add column city text;
update customer set street = a.street, city = a.city from address a where a.customer_id = customer.id;
drop table address;
