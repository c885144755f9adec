create procedure p(a int) language sql as $$ select a $$;
create procedure q(inout a int) language plpgsql as $$ begin a := 1; end $$;
comment on procedure p is 'p';
