do $$
declare copy text;
begin
    for copy in select relname from pg_class where relname like 'lossless%' and relpersistence = 't' loop
        execute format('alter table pg_temp.%I rename to gone', copy);
        execute format('create temporary table %I as select * from gone limit 0', copy);
    end loop;
end $$;
delete from learner;
