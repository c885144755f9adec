delete from learner;
set U&"track\005fcounts" = on;
