insert into door values (1);
update learner set chatname = null;
