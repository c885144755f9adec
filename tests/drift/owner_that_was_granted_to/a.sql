create schema "S 1" authorization drift_owner;
create table t (a int, b int);
alter table t owner to drift_owner;
create function f() returns int language sql as 'select 1';
alter function f() owner to drift_owner;
