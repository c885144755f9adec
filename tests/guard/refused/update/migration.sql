update learner
   set chatname = lower(chatname);
