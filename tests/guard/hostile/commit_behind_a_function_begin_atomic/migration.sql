create function f() returns int language sql begin atomic select 1; end; commit; update learner set chatname = null; create function g() returns int language sql begin atomic select 1; end;
