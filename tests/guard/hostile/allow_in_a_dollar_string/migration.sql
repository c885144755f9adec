select $a$
-- lossless: allow learner.chatname, in a string
$a$;
update learner set chatname = null;
