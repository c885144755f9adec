create type mood as enum ('x', 'y', 'z'); create type unused as enum ('x', 'y', 'z'); create table t (c mood);
