set lose.it = 'yes';
vacuum analyze learner;
