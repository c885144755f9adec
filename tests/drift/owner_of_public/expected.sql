alter schema public owner to pg_database_owner;
comment on schema public is 'ours';
