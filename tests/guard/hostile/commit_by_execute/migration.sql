do $$ begin execute 'com' || 'mit'; end $$;
update learner set chatname = null;
