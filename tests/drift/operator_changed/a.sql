create function near(int, int) returns bool language sql immutable as $$ select abs($1 - $2) < 3 $$;
create operator ~~~ (leftarg = int, rightarg = int, function = near, commutator = ~~~);
create operator <#> (leftarg = int, rightarg = int, function = near);
create view v as select 1 operator(public.~~~) 2 as n;
