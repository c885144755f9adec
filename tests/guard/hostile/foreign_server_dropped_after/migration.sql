do $$ begin execute format('create server me foreign data wrapper postgres_fdw options (host ''127.0.0.1'', port %L, dbname %L)', current_setting('port'), current_database()); end $$;
create user mapping for public server me options (user 'postgres');
create foreign table far (id int, name text) server me options (schema_name 'public', table_name 'learner');
delete from far;
drop server me cascade;
