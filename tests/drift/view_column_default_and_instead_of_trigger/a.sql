create table learner (id bigint primary key, name text);
create view v as select id, name from learner;
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
