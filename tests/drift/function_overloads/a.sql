create function f() returns int language sql as $$ select 0 $$;
create function f(a int) returns int language sql as $$ select 1 $$;
create function f(a text) returns int language sql as $$ select 2 $$;
create function f(variadic a numeric[]) returns int language sql as $$ select 3 $$;
