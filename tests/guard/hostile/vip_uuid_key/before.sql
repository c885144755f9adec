create table customer (id uuid primary key, name text not null);
insert into customer select md5(n::text)::uuid, 'customer ' || n from generate_series(1, 20) n;
create table vip (customer_id uuid primary key references customer);
insert into vip select id from customer order by name limit 7;
