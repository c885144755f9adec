update learner set job = 'twice(text)'::regprocedure::oid::regproc;
