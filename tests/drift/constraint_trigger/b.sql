create table learner (id bigint);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger ct after insert or delete on learner deferrable initially deferred for each row when (1 = 1) execute function f();
