do $$ begin execute format('alter database %I set search_path = one, two', current_database()); end $$;
