create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table spare (id int primary key);
insert into spare values (1);
create function lose() returns trigger language plpgsql as $$ begin update learner set chatname = null; return new; end $$;
create trigger lose before update on spare for each row execute function lose();
