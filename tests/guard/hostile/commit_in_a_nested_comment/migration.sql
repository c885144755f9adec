select 1 /* /* */ ' */; commit; update learner set chatname = null; -- '
;
