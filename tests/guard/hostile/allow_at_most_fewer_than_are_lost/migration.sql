-- lossless: allow learner.chatname, at most 1, a slip
update learner set chatname = null;
