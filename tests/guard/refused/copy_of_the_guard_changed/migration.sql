update users set email = lower(email);
do $$ declare copy text; begin
  for copy in select oid::regclass::text from pg_class where relname ~ '^lossless' and relpersistence = 't' loop
    execute 'update ' || copy || ' set v2 = lower(v2)';
  end loop;
end $$;
