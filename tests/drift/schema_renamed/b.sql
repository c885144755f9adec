create schema new;
create table new.t (id bigint generated always as identity primary key);
create type new.e as enum ('a');
create table u (t bigint references new.t, e new.e default 'a');
