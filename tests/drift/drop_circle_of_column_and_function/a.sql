create table kept (id int primary key, v text);
create function f(kept) returns text language sql immutable as 'select $1.v';
create table other (id int primary key, k kept, n int);
create function g(other) returns text language sql immutable as 'select $1.id::text';
alter table kept add column w text, add constraint c check (g(null) is null);
create view h as select g(o), f(o.k) from other o;
