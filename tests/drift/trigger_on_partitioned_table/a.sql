create table learner (id bigint, name text) partition by range (id);
create table learner_1 partition of learner for values from (1) to (10);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t after insert on learner for each row execute function f();
