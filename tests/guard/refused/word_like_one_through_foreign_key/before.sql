create table users (id int primary key, status text);
create table orders (id int primary key, user_id int references users, state text);
insert into users select i, 'active' from generate_series(1, 20) i;
insert into orders select i, 1 + i % 20, 'active' from generate_series(1, 80) i;
