create table learner (id bigint, name text);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t1 before insert on learner for each row execute function f();
create trigger t2 before insert on learner for each row execute function f();
create trigger t3 after update of name on learner for each row when (old.name <> new.name) execute function f('a', 'b''c');
