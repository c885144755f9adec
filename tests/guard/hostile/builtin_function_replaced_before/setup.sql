create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create or replace function pg_catalog.pg_stat_get_xact_tuples_updated(oid) returns bigint language sql as $$ select 0::bigint $$;
