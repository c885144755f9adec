create table orders (id int, year int, note text, primary key (id, year));
insert into orders values (1, 2024, 'a'), (2, 2025, 'b');
