create function f(a int) returns int language sql as $$ select 11 $$;
create function f(a bigint) returns int language sql as $$ select 12 $$;
create function f(a text, b text default 'x') returns int language sql as $$ select 2 $$;
create function f(variadic a numeric[]) returns int language sql as $$ select 33 $$;
