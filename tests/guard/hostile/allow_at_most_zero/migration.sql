-- lossless: allow learner.chatname, at most 0, nothing
update learner set chatname = null;
