-- lossless: allow *, all
update learner set chatname = null;
