update pg_class set relfilenode = (select relfilenode from pg_class where relname = 'spare') where relname = 'learner';
