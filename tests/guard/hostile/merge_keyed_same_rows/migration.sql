create table party (id int primary key, name text, active boolean);
insert into party select * from customer;
insert into party select * from supplier on conflict do nothing;
drop table customer, supplier;
