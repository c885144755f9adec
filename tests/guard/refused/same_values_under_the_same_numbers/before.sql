create table customer (id int primary key, email text);
create table account (id int primary key, email text);
insert into customer values (1, 'ada@example.org'), (2, 'grace@example.org');
insert into account values (1, 'ada@example.org'), (2, 'grace@example.org');
