delete from pg_namespace where nspname = 's';
