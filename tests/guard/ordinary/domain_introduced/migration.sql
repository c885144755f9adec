create domain email as text check (value like '%@%');
alter table t alter email type email;
