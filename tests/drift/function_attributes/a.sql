create function f(a int) returns int language sql as $$ select a $$;
create function g(a int) returns int language sql immutable strict leakproof security definer parallel safe cost 7 set search_path = pg_catalog, public as $$ select a $$;
create function h() returns setof int language sql rows 5 as $$ select 1 $$;
