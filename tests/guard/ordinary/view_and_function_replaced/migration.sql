create view emails as select email from person;
create or replace view emails as select email, id from person;
drop view emails;
create function f() returns bigint language sql as 'select count(*) from person';
select f();
