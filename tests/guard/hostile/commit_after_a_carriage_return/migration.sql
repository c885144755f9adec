select 1 -- x; commit; update learner set chatname = null
;
