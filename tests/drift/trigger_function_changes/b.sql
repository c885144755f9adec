create table learner (id bigint, name text);
create function g() returns trigger language plpgsql as $$ begin return old; end $$;
create trigger t after update on learner execute function g();
