create table orders_2024 (like orders including all);
with moved as (delete from orders_rest where year = 2024 returning *) insert into orders_2024 select * from moved;
alter table orders attach partition orders_2024 for values in (2024);
