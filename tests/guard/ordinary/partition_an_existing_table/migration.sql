alter table orders rename to orders_old;
create table orders (id int, customer_id int not null references customer, status text not null, amount numeric(10,2), placed timestamp not null, primary key (id, placed)) partition by range (placed);
create table orders_2026_01 partition of orders for values from ('2026-01-01') to ('2026-02-01');
create table orders_2026_02 partition of orders for values from ('2026-02-01') to ('2026-03-01');
insert into orders select * from orders_old;
drop table orders_old;
