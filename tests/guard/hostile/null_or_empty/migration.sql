update learner set chatname = '' where chatname is null;
update learner set chatname = null where chatname = '';
