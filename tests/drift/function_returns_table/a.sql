create table learner (id bigint primary key, name text);
create function f() returns table (id bigint) language sql as $$ select id from learner $$;
create function g() returns setof learner language sql as $$ select * from learner $$;
