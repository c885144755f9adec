create table users (id int primary key, active boolean);
create table orders (id int primary key, user_id int references users, paid boolean);
insert into users values (1, true), (2, false);
insert into orders select i, 1 + i % 2, i % 2 = 0 from generate_series(1, 80) i;
