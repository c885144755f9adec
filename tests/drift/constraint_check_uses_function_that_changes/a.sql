create function ok(i int) returns bool language sql immutable as $$ select i > 0 $$;
create table a (x int constraint c check (ok(x)));
