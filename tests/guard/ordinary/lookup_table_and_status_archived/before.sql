create table customer (id int primary key, name text not null);
create table orders (id int primary key, customer_id int not null references customer, status text not null, amount numeric(10,2), placed timestamp not null);
insert into customer values (1, 'Ada'), (2, 'Grace');
insert into orders values (10, 1, 'open', 12.50, '2026-01-02 10:00'), (11, 1, 'paid', 7.00, '2026-01-03 11:00'), (12, 2, 'paid', 99.99, '2026-02-01 12:00');
