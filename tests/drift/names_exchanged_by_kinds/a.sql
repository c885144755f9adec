create table one (a int); create view two as select 1 as a; create sequence three; create materialized view four as select 2 as a; create index five on one (a);
create type six as enum ('x'); create function seven() returns int language sql return 1; create procedure eight() language sql as 'select 1';
create aggregate nine(int) (sfunc = int4pl, stype = int);
