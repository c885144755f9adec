update learner set chatname = null;
/* a */ commit /* b */;
