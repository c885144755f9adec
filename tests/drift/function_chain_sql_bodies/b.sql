create function f3() returns int language sql begin atomic select 3; end;
create function f1() returns int language sql begin atomic select f3(); end;
create function f2() returns int language sql begin atomic select f1() + f3(); end;
