update learner set chatname = null;
create function begin() returns int language sql as 'select 1'; commit; select 1 as end;
