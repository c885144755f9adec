-- lossless: allow public, all
update learner set chatname = null;
