select E'a'
'\'
-- lossless: allow learner.chatname, in a string
';
update learner set chatname = null;
