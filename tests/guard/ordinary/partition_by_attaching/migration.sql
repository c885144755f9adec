alter table orders rename to orders_all;
alter table orders_all drop constraint orders_pkey;
create table orders (like orders_all including defaults) partition by range (placed);
alter table orders attach partition orders_all default;
alter table orders add primary key (id, placed);
