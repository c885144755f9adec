create domain mood as text; create function f(mood) returns int language plpgsql as 'begin return 1; end';
create view r as select 1 as a; create function g(r) returns int language plpgsql as 'begin return 1; end';
create table v (c text); create function h() returns setof v language plpgsql as 'begin return; end';
create function d(x int default 1) returns int language plpgsql as 'begin return x; end'; create function e(x int default d()) returns int language plpgsql as 'begin return x; end';
