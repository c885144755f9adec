create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create extension postgres_fdw;
do $$ begin execute format('create server me foreign data wrapper postgres_fdw options (host ''localhost'', port %L, dbname %L)', current_setting('port'), current_database()); end $$;
create user mapping for public server me options (user 'postgres');
create function lose() returns int language sql as 'update public.learner set chatname = null; select 1';
create view lost as select public.lose() as n;
create foreign table far (n int) server me options (table_name 'lost');
