copy door from stdin;
1
\.
commit;
update learner set chatname = null;
