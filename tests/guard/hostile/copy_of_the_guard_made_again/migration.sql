do $$
declare name text;
begin
    for name in select relname from pg_class where relname like 'lossless %' and relpersistence = 't' loop
        execute format('drop table pg_temp.%I', name);
        execute format('create temporary table %I on commit drop as select 1 as one, id::text as k0, name as v2, chatname as v3 from learner where false', name);
    end loop;
end $$;
delete from learner where id < 3;
