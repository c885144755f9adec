select 1 as "a
-- lossless: allow learner.chatname, in a name
";
update learner set chatname = null;
