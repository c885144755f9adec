select count(*) from pg_class where relname in ('orders', 'customer')
