do $$ begin execute format('alter database %I set track_counts = off', current_database()); end $$;
