create schema "S 1";
grant all on schema "S 1" to drift_owner with grant option;
revoke create on schema "S 1" from postgres;
create table t (a int, b int);
grant select, insert on t to drift_owner;
grant select (b) on t to drift_owner;
grant select on t to drift_reader;
create function f() returns int language sql as 'select 1';
grant execute on function f() to drift_owner;
