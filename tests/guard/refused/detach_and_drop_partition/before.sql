create table orders (id int, year int, note text, primary key (id, year)) partition by list (year);
create table orders_2024 partition of orders for values in (2024);
create table orders_2025 partition of orders for values in (2025);
insert into orders values (1, 2024, 'a'), (2, 2025, 'b'), (3, 2025, null);
