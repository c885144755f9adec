create table customer (id int primary key, name text);
create table address (customer_id int primary key references customer, street text);
insert into customer values (1, 'Ada'), (2, 'Grace');
insert into address values (1, 'A st'), (2, 'B st');
