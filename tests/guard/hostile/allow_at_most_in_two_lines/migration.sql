-- lossless: allow learner.chatname, at most 1, a slip
-- lossless: allow learner.chatname, at most 1, a second slip
update learner set chatname = null;
