drop table orders_2024;
