create table orders (id int primary key, customer text); insert into orders values (1, 'Ada'), (2, 'Grace');
