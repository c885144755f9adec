set track_counts = off;
delete from learner where id = 1;
set track_counts = on;
