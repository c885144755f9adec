create type mood as enum ('a', 'b'); create type unused as enum ('a', 'b'); create table t (c mood);
