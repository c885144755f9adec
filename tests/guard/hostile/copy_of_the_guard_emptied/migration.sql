do $$
declare copy regclass;
begin
    for copy in select oid from pg_class where relname like 'lossless %' and relpersistence = 't' loop
        execute format('delete from %s', copy);
    end loop;
end $$;
delete from learner;
