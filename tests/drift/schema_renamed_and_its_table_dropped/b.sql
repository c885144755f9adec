create schema sales;
create table sales.client (id int primary key, name text);
