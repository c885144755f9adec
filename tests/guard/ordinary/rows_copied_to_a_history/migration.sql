create table order_history as select *, now() as seen from orders;
create index on order_history (id);
