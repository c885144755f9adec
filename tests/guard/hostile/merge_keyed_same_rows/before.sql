create table customer (id int primary key, name text, active boolean);
create table supplier (id int primary key, name text, active boolean);
insert into customer values (1, 'Acme', true), (2, 'Bolt', true);
insert into supplier values (1, 'Acme', true);
