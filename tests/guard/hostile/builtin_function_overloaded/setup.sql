create table learner (code text primary key, name text);
insert into learner values ('a', 'Ada'), ('b', 'Grace');
create function pg_catalog.hashtextextended(text, int) returns bigint immutable language sql as $$ select 0::bigint $$;
