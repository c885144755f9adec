create table learner (id bigint);
create function f() returns int language sql as 'select 1';
