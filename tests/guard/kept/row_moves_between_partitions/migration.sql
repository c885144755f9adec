alter table orders detach partition orders_2024;
insert into orders_2025 select id, 2025, note from orders_2024 where false;
alter table orders attach partition orders_2024 for values in (2024);
update orders set note = 'filled' where note is null;
