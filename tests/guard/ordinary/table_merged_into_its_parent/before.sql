create table customer (id int primary key, name text);
create table address (customer_id int primary key references customer, street text, city text);
insert into customer values (1, 'Ada'), (2, 'Grace');
insert into address values (1, 'A st', 'Bern'), (2, 'B st', 'Rom');
