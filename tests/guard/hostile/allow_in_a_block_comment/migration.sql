/* lossless: allow learner.chatname, a block */
update learner set chatname = null;
