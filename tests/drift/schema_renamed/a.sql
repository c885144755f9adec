create schema old;
create table old.t (id bigint generated always as identity primary key);
create type old.e as enum ('a');
create table u (t bigint references old.t, e old.e default 'a');
