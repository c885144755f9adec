select configure('off', true);
update learner set chatname = null;
select configure('on', true);
