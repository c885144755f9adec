create table users (id int primary key, active boolean);
create table orders (id int primary key, paid boolean);
insert into users select n, n % 2 = 0 from generate_series(1, 80) n;
insert into orders select n, n % 2 = 0 from generate_series(1, 80) n;
