create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table door (id int);
create function lie() returns trigger language plpgsql as $$ begin perform set_config('lossless.relations', '0', false); return new; end $$;
create trigger lie before insert on door for each row execute function lie();
