set session_replication_role = replica;
update learner set chatname = null;
