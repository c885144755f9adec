create table learner (id bigint, name text);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create function g() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger t after update on learner execute function f();
