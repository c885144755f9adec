create table users (id int primary key);
create table orders (id int primary key, user_id int references users, paid boolean);
insert into users select n from generate_series(1, 9) n;
insert into orders select n, n, true from generate_series(1, 9) n;
