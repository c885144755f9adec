create table orders (id int primary key, paid boolean);
insert into orders select n, true from generate_series(1, 9) n;
