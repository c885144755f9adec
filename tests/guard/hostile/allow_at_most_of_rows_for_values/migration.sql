-- lossless: allow learner, at most 3, the rows
update learner set chatname = null;
