create table learner (id bigint primary key, name text);
create view v as select id, name, 1 as one from learner;
alter view v alter name set default 'nobody';
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t instead of insert or update on v for each row execute function f();
create rule r as on delete to v do instead delete from learner where id = old.id;
