insert into task values (1, 'create extension dblink');
insert into task (id, command) values (2, 'select ''a function''');
select dblink_exec(format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()), 'update learner set chatname = null');
