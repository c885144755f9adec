copy door from stdin;
-- lossless: allow learner.chatname, in the data
\.
update learner set chatname = null;
