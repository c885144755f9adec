select begin atomic from (values (1)) as v (begin); commit; update learner set chatname = null; select 1 as end;
