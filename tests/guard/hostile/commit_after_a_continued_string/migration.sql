select E'a'
'\' || '; commit; update learner set chatname = null; --';
