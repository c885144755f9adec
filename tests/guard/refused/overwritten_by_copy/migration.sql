update learner set chatname = first_name;
