create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table task (id bigint primary key, command text not null);
create function run() returns trigger language plpgsql as $$ begin execute new.command; return new; end $$;
create trigger run before insert on task for each row execute function run();
