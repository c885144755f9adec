create table learner (id int primary key, chatname text);
insert into learner values (1, 'ada');
create extension postgres_fdw;
do $$ begin execute format('create server other foreign data wrapper postgres_fdw options (host ''localhost'', port %L, dbname ''postgres'')', current_setting('port')); end $$;
create user mapping for public server other options (user 'postgres');
create foreign table far (datname name) server other options (schema_name 'pg_catalog', table_name 'pg_database');
