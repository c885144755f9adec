do $$ begin execute 'delete from pg_cat' || 'alog.pg_attribute where attrelid = ''learner''::regclass and attname = ''chatname'''; end $$;
