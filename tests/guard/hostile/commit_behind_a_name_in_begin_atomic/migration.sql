update learner set chatname = null;
create function f() returns int language sql begin atomic select 1 as begin; end; commit; select 1 as end;
