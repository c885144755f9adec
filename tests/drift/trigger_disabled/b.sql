create table learner (id bigint, name text);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger t1 after update on learner execute function f();
create trigger t2 after update on learner execute function f();
create trigger t3 after update on learner execute function f();
alter table learner disable trigger t1, enable always trigger t2, enable replica trigger t3;
