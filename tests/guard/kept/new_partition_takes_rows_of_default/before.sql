create table orders (id int, year int, note text, primary key (id, year)) partition by list (year);
create table orders_rest partition of orders default;
insert into orders values (1, 2024, 'a'), (2, 2025, 'b');
