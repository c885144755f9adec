create table users (id int primary key, active boolean);
create table orders (id int primary key, user_id int references users, paid boolean);
insert into users select n, true from generate_series(1, 80) n;
insert into orders select n, n, true from generate_series(1, 80) n;
