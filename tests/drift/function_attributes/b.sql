create function f(a int) returns int language sql stable strict security definer parallel restricted cost 50 set search_path = '' set work_mem = '5MB' as $$ select a $$;
create function g(a int) returns int language sql as $$ select a $$;
create function h() returns setof int language sql rows 500 as $$ select 1 $$;
