alter table orders alter customer_id type bigint;
alter table customer alter id type bigint;
