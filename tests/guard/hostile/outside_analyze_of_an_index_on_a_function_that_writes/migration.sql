set lose.it = 'yes';
analyze learner;
