-- lossless: allow learner.chatname, at most 5
update learner set chatname = null;
