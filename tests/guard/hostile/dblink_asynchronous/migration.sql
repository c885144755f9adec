select dblink_connect('far', format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()));
select dblink_send_query('far', 'update learner set chatname = null');
select * from dblink_get_result('far') as r (status text);
