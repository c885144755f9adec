create function f2() returns int language sql as 'select 2';
create table learner (id bigint primary key, n int default f2());
