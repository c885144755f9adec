create type one as enum ('a', 'b'); create type two as enum ('x', 'y', 'z'); create type three as enum ('p'); create type four as enum ('q', 'r');
create table t (c one default 'a', d two[] default '{x}', e three, f four, primary key (c));
create view v as select c, d from t where c = 'a'; create function f(one) returns two language sql return 'x'::two;
comment on type one is 'first'; comment on type two is 'second';
