do $$ begin update learner set chatname = null; commit; end $$;
