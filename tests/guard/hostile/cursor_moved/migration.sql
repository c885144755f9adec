move all in lossless_before;
update learner set chatname = null;
