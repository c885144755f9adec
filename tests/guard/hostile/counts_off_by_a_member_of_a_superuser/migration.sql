set role postgres;
set track_counts = off;
reset role;
update learner set chatname = null;
set role postgres;
set track_counts = on;
reset role;
