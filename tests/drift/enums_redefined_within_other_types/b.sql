create type two as enum ('a', 'b'); create type one as enum ('x', 'y', 'z'); create type pair as (x one, y two); create table t (c pair);
