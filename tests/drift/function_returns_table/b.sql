create table learner (id bigint primary key, name text);
create function f() returns table (id bigint, name text) language sql as $$ select id, name from learner $$;
create function g() returns learner language sql as $$ select * from learner limit 1 $$;
