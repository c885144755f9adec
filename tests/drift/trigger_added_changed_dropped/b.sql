create table learner (id bigint, name text);
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t2 after insert or update on learner for each row execute function f();
create trigger t3 after update of name, id on learner for each row when (old.* is distinct from new.*) execute function f('a');
create trigger t4 after truncate on learner for each statement execute function f();
comment on trigger t4 on learner is 'all gone';
