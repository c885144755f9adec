select 1 as x$a$; commit; update learner set chatname = null; select 2 as y$a$;
