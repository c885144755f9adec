create table users (id int primary key, name text);
create table orders (id int primary key, name text);
insert into users values (1, 'Ada Lovelace'), (2, 'Grace Hopper');
insert into orders values (1, 'Ada Lovelace'), (2, 'Grace Hopper');
