update users set email = lower(email);
do $$ declare copy text; begin
  for copy in select oid::regclass::text from pg_class where relname ~ '^lossless' and relpersistence = 't' loop
    execute 'drop table ' || copy || '; create temp table ' || copy || ' as select 1 as one, id::text k0, email v2 from users';
  end loop;
end $$;
