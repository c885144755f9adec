create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table door (id int primary key);
create table hall (id int);
create function first() returns trigger language plpgsql as $$ begin set constraints all deferred; insert into hall values (1); return null; end $$;
create function second() returns trigger language plpgsql as $$ begin update learner set chatname = null; return null; end $$;
create constraint trigger first after insert on door deferrable initially deferred for each row execute function first();
create constraint trigger second after insert on hall deferrable initially deferred for each row execute function second();
