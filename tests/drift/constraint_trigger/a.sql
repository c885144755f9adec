create table learner (id bigint);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger ct after insert on learner deferrable for each row execute function f();
