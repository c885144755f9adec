create table learner (id int primary key);
create view v as select id from learner;
create function f() returns setof v language sql stable as $$ select * from v $$;
create view w as select * from f();
