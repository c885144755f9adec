set see.everything = 'yes';
update learner set chatname = null;
