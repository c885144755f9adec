alter table customer add column vat text;
update customer set vat = account.vat from account where account.customer_id = customer.id;
alter table account drop column vat;
