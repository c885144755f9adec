select dblink_exec(format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()), 'update learner set chatname = null');
