select count(*) from pg_class where relname = 'learner'
