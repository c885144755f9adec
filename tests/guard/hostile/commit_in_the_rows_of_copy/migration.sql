copy (select n from stdin) to '/dev/null';
\.
update learner set chatname = null; commit;
