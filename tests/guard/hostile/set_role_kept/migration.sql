set role other;
set session authorization other;
update learner set chatname = null;
