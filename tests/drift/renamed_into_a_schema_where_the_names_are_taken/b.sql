create schema one; create schema two;
create table two.a (id serial, c text, constraint a_pkey primary key (id)); create index a_c_idx on two.a (c);
create table one.a (id serial, c text, constraint a_pkey primary key (id)); create index a_c_idx on one.a (c);
create table two.d (id serial primary key); create table two.b (id int); create table one.c (id int);
create type two.e as enum ('x'); create type one.e as enum ('y'); create table one.u (e two.e, f one.e);
