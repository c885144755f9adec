create function f(int, out a int, out b int) language sql as $$ select 1, 2 $$;
create procedure p(in x int, inout y int default 5, variadic z int[] default '{}') language plpgsql as $$ begin y := x; end $$;
