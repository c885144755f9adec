select far.tidy(format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()), 'update public.learner set chatname = null');
