set lose.it = 'yes';
reindex table concurrently learner;
