create type size as (w int);
create function to_size(int) returns size language sql immutable as $$ select row($1)::size $$;
create cast (int as size) with function to_size(int) as assignment;
create cast (text as size) with inout as implicit;
comment on cast (text as size) is 'read';
