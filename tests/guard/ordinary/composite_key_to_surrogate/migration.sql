alter table line drop constraint line_pkey;
alter table line add column id bigint generated always as identity primary key;
alter table line add unique (order_id, number);
