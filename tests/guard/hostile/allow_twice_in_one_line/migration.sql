-- lossless: allow learner.name, x -- lossless: allow learner.chatname, y
update learner set chatname = null;
