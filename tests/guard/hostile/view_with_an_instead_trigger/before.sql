create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create view people as select * from learner;
create function lose() returns trigger language plpgsql as $$ begin delete from learner where id = new.id; return new; end $$;
create trigger lose instead of update on people for each row execute function lose();
