create function new_code() returns text language sql immutable as $$ select 'x'::text $$;
create table t (id bigint, c text default new_code(), check (c <> new_code() || 'y'));
create index on t ((c || new_code()));
