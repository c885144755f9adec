create extension postgres_fdw;
do $$ begin execute format('create server me foreign data wrapper postgres_fdw options (host ''localhost'', port %L, dbname %L)', current_setting('port'), current_database()); end $$;
create user mapping for public server me options (user 'postgres');
create function lose() returns int language sql as 'create table public.looked_at (id int); select 1';
create view lost as select public.lose() as n;
create foreign table far (n int) server me options (table_name 'lost');
