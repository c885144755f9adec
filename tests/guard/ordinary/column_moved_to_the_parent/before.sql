create table customer (id int primary key);
create table account (id int primary key, customer_id int not null unique references customer, vat text);
insert into customer values (1), (2);
insert into account values (5, 1, 'CHE-1'), (6, 2, 'CHE-2');
