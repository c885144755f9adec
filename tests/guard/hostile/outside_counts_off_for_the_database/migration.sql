set track_counts = off;
