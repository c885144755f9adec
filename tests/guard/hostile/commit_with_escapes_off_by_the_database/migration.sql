select '\'', '; commit; update learner set chatname = null; select ''';
