create table users (id int primary key, active boolean, name text);
create table orders (id int primary key, paid boolean);
insert into users values (1, true, null), (2, true, null);
insert into orders values (1, true), (2, true);
