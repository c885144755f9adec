select relname from pg_class where relname = 'log_1'
