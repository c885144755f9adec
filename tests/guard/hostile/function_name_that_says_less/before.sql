create function twice(int) returns int language sql as 'select 2 * $1';
create function twice(text) returns text language sql as 'select $1 || $1';
create table learner (id int primary key, job regproc);
insert into learner select 1, 'twice(int)'::regprocedure::oid::regproc;
