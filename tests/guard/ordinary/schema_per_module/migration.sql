create schema shop;
alter table customer set schema shop;
alter table orders set schema shop;
