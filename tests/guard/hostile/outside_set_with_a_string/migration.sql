set application_name = E'a'
'\'';update learner set chatname = null;--';
