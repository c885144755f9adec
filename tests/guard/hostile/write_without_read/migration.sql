update hidden.learner set chatname = null;
