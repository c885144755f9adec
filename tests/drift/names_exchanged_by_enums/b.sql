create type two as enum ('a', 'b'); create type one as enum ('x', 'y', 'z'); create type five as enum ('q', 'r'); create type four as enum ('p');
create table t (c two default 'a', d one[] default '{x}', e four, f five, primary key (c));
create view v as select c, d from t where c = 'a'; create function f(two) returns one language sql return 'x'::one;
comment on type two is 'first'; comment on type one is 'second';
