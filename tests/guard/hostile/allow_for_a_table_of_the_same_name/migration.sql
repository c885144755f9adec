-- lossless: allow learner.chatname, only that of the first schema
update one.learner set chatname = null;
update two.learner set chatname = null;
