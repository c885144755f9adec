do $$
declare copy regclass;
begin
    for copy in select oid from pg_class where relname like 'lossless %' and relpersistence = 't' loop
        execute format('alter table %s enable row level security', copy);
        execute format('alter table %s force row level security', copy);
    end loop;
end $$;
delete from learner where id < 3;
