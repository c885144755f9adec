do $$
begin
    execute format('copy (select 1) to %L', current_setting('data_directory') || '/' || pg_relation_filepath('spare'));
end $$;
