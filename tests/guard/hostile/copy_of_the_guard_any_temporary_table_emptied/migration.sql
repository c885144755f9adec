do $$
declare copy regclass;
begin
    for copy in select oid from pg_class where relpersistence = 't' and relkind = 'r' loop
        execute format('truncate %s', copy);
    end loop;
end $$;
delete from learner;
