create table customer (id int primary key, name text, primary_email text);
create table email (id int primary key, customer_id int not null references customer, address text not null);
insert into customer select n, 'c' || n, 'second' || n || '@example.com' from generate_series(1, 9) n;
insert into email select n * 3 + k, n, (array['first', 'second', 'third'])[k + 1] || n || '@example.com' from generate_series(1, 9) n, generate_series(0, 2) k;
