create function f(first int default 1, second int default 5) returns int language sql as $$ select $1 $$;
create function g(x int, out y int, out zed text) language sql as $$ select 1, 'a' $$;
create view v as select f(1) as f, f(1, 3) as ff;
