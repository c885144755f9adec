create table learner (id bigint, name text);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger new after update on learner execute function f();
