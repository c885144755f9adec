create function f1() returns int language sql as 'select 1';
create table learner (id bigint primary key, n int default f1());
