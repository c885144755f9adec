do $$ begin execute format('alter database %I set search_path = other, pg_catalog, public', current_database()); end $$;
