create extension file_fdw;
create server files foreign data wrapper file_fdw;
do $$
begin
    execute format('create foreign table answer (line text) server files options (program %L)',
        format('psql -qX -h localhost -p %s -U postgres -d %s -c "update learner set chatname = null"', current_setting('port'), current_database()));
end $$;
select * from answer;
