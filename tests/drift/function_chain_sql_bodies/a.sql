create function f1() returns int language sql begin atomic select 1; end;
create function f2() returns int language sql begin atomic select f1(); end;
create function f3() returns int language sql begin atomic select f2() + f1(); end;
