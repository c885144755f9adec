create schema s;
grant usage on schema s to drift_reader;
create function f() returns int language sql as 'select 1';
create procedure p() language sql as 'select 1';
create type e as enum ('a');
