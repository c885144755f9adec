create function code() returns text language sql immutable as $$ select 'x'::text $$;
create table t (id bigint, c text default code(), check (c <> code() || 'y'));
create index on t ((c || code()));
