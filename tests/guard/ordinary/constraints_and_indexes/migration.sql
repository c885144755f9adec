alter table orders add constraint positive check (amount > 0) not valid;
alter table orders validate constraint positive;
create index on orders (customer_id);
alter table orders drop constraint orders_customer_id_fkey, add foreign key (customer_id) references customer on delete restrict;
