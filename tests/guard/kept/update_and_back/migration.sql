update learner set chatname = upper(chatname) where id = 1;
update learner set chatname = lower(chatname) where id = 1;
