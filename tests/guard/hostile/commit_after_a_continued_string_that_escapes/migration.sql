select E'a'
'b\'', '; commit; update learner set chatname = null; select ''';
