create sequence one; create table two (a int); create view three as select 1 as a; create table five (b int); create index four on five (b);
create domain six as text; create procedure seven() language sql as 'select 1'; create function eight() returns int language sql return 1;
create function nine(int) returns int language sql return 1;
