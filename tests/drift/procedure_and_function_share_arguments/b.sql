create function f(int, out a int, out c bigint) language sql as $$ select 1, 2::bigint $$;
create procedure p(in x int, inout y bigint default 6, variadic z int[] default '{1}') language plpgsql as $$ begin y := x; end $$;
