set local track_counts = off;
update learner set chatname = 'x' where chatname is null;
