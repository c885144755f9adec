do $$ begin execute format('alter role postgres in database %I set track_counts = off', current_database()); end $$;
