create type size as (w int);
create function to_size(int) returns size language sql immutable as $$ select row($1)::size $$;
create cast (int as size) with function to_size(int);
create cast (size as text) with inout;
