create table users (id int primary key, active boolean);
create table orders (id int primary key, user_id int references users, paid boolean);
insert into users values (1, true), (2, true), (3, true);
insert into orders values (7, 1, true), (8, 2, true), (9, 3, true);
