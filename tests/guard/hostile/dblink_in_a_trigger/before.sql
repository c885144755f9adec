create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create extension dblink;
create table door (id int);
create function tidy() returns trigger language plpgsql as $$ begin perform dblink_exec(format('host=localhost port=%s dbname=%s user=postgres', current_setting('port'), current_database()), 'update learner set chatname = null'); return new; end $$;
create trigger tidy before insert on door for each row execute function tidy();
