do $$ begin execute(format('alter database %I set tr', current_database()) || 'ack_counts = off'); end $$;
