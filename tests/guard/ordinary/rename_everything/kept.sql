select count(*) from pg_class where relname in ('person', 'people')
