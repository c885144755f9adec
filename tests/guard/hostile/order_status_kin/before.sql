create table orders (id int primary key, paid boolean not null);
insert into orders values (1, false), (2, false), (3, false);
