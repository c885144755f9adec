set application_name = 'x';
create function begin() returns int language sql as 'select 1'; update learner set chatname = null; select 1 as end;
