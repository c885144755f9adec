create or replace function pg_catalog.pg_backend_pid() returns int language sql as 'select 0';
update learner set chatname = null;
