update learner set chatname = null;
create function f() returns int language sql set application_name = begin as 'select 1'; commit; select 1 as end;
