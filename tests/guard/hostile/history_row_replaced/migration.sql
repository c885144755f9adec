do $$ begin
    perform set_config('track_counts', 'off', true);
    begin
        create temporary table kept on commit drop as select * from flyway_schema_history;
        delete from flyway_schema_history;
        insert into flyway_schema_history select installed_rank, version, description, 'LOST', script, checksum, installed_by, installed_on, 0, success from kept;
    exception when division_by_zero then null;
    end;
    perform set_config('track_counts', 'on', true);
end $$;
