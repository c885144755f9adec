update learner set chatname = null;
set U&"track\005fcounts" = on;
