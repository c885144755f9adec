update learner set chatname = lower(chatname); -- lossless: allow learner.chatname, lower-cased on purpose
