create type status as enum ('open', 'paid', 'never');
create table orders (id int primary key, status status);
insert into orders values (1, 'open'), (2, 'paid');
