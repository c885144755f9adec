create table kept (id int primary key, v text);
create table gone (id int primary key);
create function f(gone) returns int language sql immutable as 'select 1';
create view v as select gone.id, f(gone) from gone;
create function g(v) returns int language sql immutable as 'select 1';
create function h() returns setof v language sql stable as 'select * from v';
alter table kept add constraint c check (g(null) = 1);
create view w as select kept.id, g(null) as g from kept, h();
