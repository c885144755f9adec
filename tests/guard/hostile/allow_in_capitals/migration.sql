-- Lossless: allow learner.chatname, capitals
update learner set chatname = null;
