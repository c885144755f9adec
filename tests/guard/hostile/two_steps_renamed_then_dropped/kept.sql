select count(*) from pg_class where relname in ('learner', 'learner_old')
