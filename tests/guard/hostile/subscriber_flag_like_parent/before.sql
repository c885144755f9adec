create table customer (id uuid primary key, name text not null, active boolean not null default true);
insert into customer select md5(n::text)::uuid, 'customer ' || n from generate_series(1, 20) n;
create table subscriber (customer_id uuid primary key references customer, confirmed boolean not null);
insert into subscriber select id, true from customer order by name limit 7;
