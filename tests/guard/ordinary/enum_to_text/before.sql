create type status as enum ('open', 'paid');
create table orders (id int primary key, status status default 'open');
insert into orders values (1, 'open'), (2, 'paid');
