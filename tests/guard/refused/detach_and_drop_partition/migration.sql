alter table orders detach partition orders_2024;
drop table orders_2024;
