create table users (id int primary key, active boolean);
create table orders (id int primary key, paid boolean);
insert into users select i, i % 2 = 0 from generate_series(1, 80) i;
insert into orders select i, i % 2 = 0 from generate_series(1, 80) i;
