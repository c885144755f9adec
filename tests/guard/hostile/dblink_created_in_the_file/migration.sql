create extension dblink;
select dblink_exec(format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()), 'delete from learner');
