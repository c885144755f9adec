do $$ begin update learner set chatname = null; commit; rollback; end $$;
