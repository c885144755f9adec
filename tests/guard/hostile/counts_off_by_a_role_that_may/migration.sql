set track_counts = off;
update learner set chatname = null;
set track_counts = on;
